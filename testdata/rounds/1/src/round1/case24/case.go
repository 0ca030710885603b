// Package case24 embeds interfaces and overrides some of their methods.
package case24

import (
	"io"
	"log"
	"os"
)

type Seller struct {
	Shop  string
	Email string `pii:"email"`
	TaxID string `pii:"tax-id"`
}

type Logger interface {
	Info(string)
	Debug(string)
}

type stdLogger struct{}

func (stdLogger) Info(s string) { log.Print("INFO ", s) }

func (stdLogger) Debug(s string) { log.Print("DEBUG ", s) }

// A quiet logger drops what is for debugging.
type quiet struct{ Logger }

func (quiet) Debug(string) {}

func LeakPromoted(s Seller) {
	l := quiet{stdLogger{}}
	l.Info(s.Email) // leak: Seller.Email
}

func CleanOverridden(s Seller) {
	l := quiet{stdLogger{}}
	l.Debug(s.Email)
}

func LeakInner(s Seller) {
	l := quiet{stdLogger{}}
	l.Logger.Debug(s.Email) // leak: Seller.Email
}

func CleanThroughInterface(s Seller) {
	var l Logger = quiet{stdLogger{}}
	l.Debug(s.Email)
}

type counted struct {
	io.Writer
	n int
}

func (c *counted) Write(p []byte) (int, error) {
	c.n += len(p)
	return c.Writer.Write(p)
}

type dropped struct {
	io.Writer
	n int
}

func (d *dropped) Write(p []byte) (int, error) {
	d.n += len(p)
	return len(p), nil
}

func LeakCounted(s Seller) {
	w := &counted{Writer: os.Stderr}
	io.WriteString(w, s.TaxID) // leak: Seller.TaxID
}

func CleanDropped(s Seller) {
	w := &dropped{Writer: os.Stderr}
	io.WriteString(w, s.TaxID)
}
