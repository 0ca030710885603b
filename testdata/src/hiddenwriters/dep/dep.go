// Package dep hands out writers of types that its importers cannot name: some
// log what they get, and some do not.
package dep

import (
	"io"
	"log"
)

type echo struct{}

func (echo) Write(p []byte) (int, error) {
	log.Print(string(p))
	return len(p), nil
}

type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) {
	c.n += len(p)
	log.Print(c.n)
	return len(p), nil
}

type tap struct {
	w interface{ Write([]byte) (int, error) }
}

func Echo() io.Writer    { return (&tap{echo{}}).w }
func Counter() io.Writer { return (&tap{&counter{}}).w }

// Both gives a callback a writer.
func Both(text string, write func(w io.Writer, text string)) {
	write((&tap{echo{}}).w, text)
}

func Quiet(text string, write func(w io.Writer, text string)) {
	write((&tap{&counter{}}).w, text)
}
