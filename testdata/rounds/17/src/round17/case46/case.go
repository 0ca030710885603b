// Package case46 speaks a protocol for mail, and shows on request what goes over the wire.
package case46

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// Account signs in.
type Account struct {
	User     string
	Password string `pii:"password"`
}

// script is all that is said to sign in.
func (a Account) script() string {
	return fmt.Sprintf("LOGIN %s %s\r\nNOOP\r\n", a.User, a.Password)
}

// plain is what the server wants after AUTH PLAIN.
func (a Account) plain() string {
	return base64.StdEncoding.EncodeToString([]byte("\x00" + a.User + "\x00" + a.Password))
}

// wire is a connection; that of the cases ends in memory.
type wire struct {
	conn  bytes.Buffer
	trace io.Writer
}

func (w *wire) say(format string, args ...any) error {
	_, err := fmt.Fprintf(io.MultiWriter(&w.conn, w.trace), format+"\r\n", args...)
	return err
}

// quiet says something without the trace.
func (w *wire) quiet(format string, args ...any) error {
	_, err := fmt.Fprintf(&w.conn, format+"\r\n", args...)
	return err
}

// prefixed logs each write.
type prefixed struct {
	to *log.Logger
}

func (p prefixed) Write(b []byte) (int, error) {
	p.to.Printf("C: %s", bytes.TrimSpace(b))
	return len(b), nil
}

// counted logs how much is written.
type counted struct {
	to *log.Logger
}

func (c counted) Write(b []byte) (int, error) {
	c.to.Printf("C: %d bytes", len(b))
	return len(b), nil
}

// LeakSay says the password with the trace on, CleanSay without.
func LeakSay(a Account) error {
	w := &wire{trace: os.Stderr}
	if err := w.say("USER %s", a.User); err != nil {
		return err
	}
	return w.say("PASS %s", a.Password) // leak: Account.Password
}

func CleanSay(a Account) error {
	w := &wire{trace: os.Stderr}
	if err := w.say("USER %s", a.User); err != nil {
		return err
	}
	return w.quiet("PASS %s", a.Password)
}

// LeakTee shows what is read from the script, CleanTee counts it.
func LeakTee(a Account) error {
	w := &wire{trace: os.Stdout}
	_, err := io.Copy(&w.conn, io.TeeReader(strings.NewReader(a.script()), w.trace)) // leak: Account.Password
	return err
}

func CleanTee(a Account) error {
	w := &wire{trace: io.Discard}
	n, err := io.Copy(&w.conn, io.TeeReader(strings.NewReader(a.script()), w.trace))
	fmt.Println("copied", n)
	return err
}

// LeakAuth has a trace that logs, and says in another form what everybody can read; CleanAuth has one that counts.
func LeakAuth(a Account) error {
	w := &wire{trace: prefixed{log.Default()}}
	return w.say("AUTH PLAIN %s", a.plain()) // leak: Account.Password
}

func CleanAuth(a Account) error {
	w := &wire{trace: counted{log.Default()}}
	return w.say("AUTH PLAIN %s", a.plain())
}
