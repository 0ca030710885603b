// Package case36 puts messages together in buffers.
package case36

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Ticket struct {
	Number int
	From   string `pii:"email"`
	Text   string `pii:"inquiry"`
}

func LeakBuilder(t Ticket) {
	var b strings.Builder
	b.WriteString("ticket ")
	fmt.Fprintf(&b, "%d from %s", t.Number, t.From)
	log.Print(b.String()) // leak: Ticket.From
}

func CleanBuilder(t Ticket) {
	var b strings.Builder
	b.WriteString("ticket ")
	fmt.Fprintf(&b, "%d from %s", t.Number, t.From)
	log.Print(b.Len())
}

func CleanReset(t Ticket) {
	var b bytes.Buffer
	b.WriteString(t.From)
	b.Reset()
	fmt.Fprintf(&b, "ticket %d", t.Number)
	log.Print(b.String())
}

func LeakReset(t Ticket) {
	var b bytes.Buffer
	b.Reset()
	b.WriteString(t.From)
	fmt.Fprintf(&b, " ticket %d", t.Number)
	log.Print(b.String()) // leak: Ticket.From
}

func header(w io.Writer, t Ticket) { fmt.Fprintf(w, "No: %d\n", t.Number) }
func body(w io.Writer, t Ticket)   { fmt.Fprintf(w, "%s\n", t.Text) }

func LeakParts(t Ticket) {
	var b bytes.Buffer
	for _, part := range []func(io.Writer, Ticket){header, body} {
		part(&b, t)
	}
	b.WriteTo(os.Stdout) // leak: Ticket.Text
}

func CleanParts(t Ticket) {
	var b bytes.Buffer
	for _, part := range []func(io.Writer, Ticket){header, header} {
		part(&b, t)
	}
	b.WriteTo(os.Stdout)
}

func LeakCopy(t Ticket) error {
	_, err := io.Copy(os.Stderr, strings.NewReader(t.Text)) // leak: Ticket.Text
	return err
}

func CleanCopy(t Ticket) error {
	_, err := io.Copy(io.Discard, strings.NewReader(t.Text))
	return err
}

func LeakMulti(t Ticket) {
	var kept bytes.Buffer
	w := io.MultiWriter(&kept, os.Stderr)
	io.WriteString(w, t.From) // leak: Ticket.From
}

func CleanMulti(t Ticket) {
	var kept bytes.Buffer
	w := io.MultiWriter(&kept, io.Discard)
	io.WriteString(w, t.From)
}

// counter is a writer that counts.
type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) {
	c.n += len(p)
	return len(p), nil
}

func CleanCounter(t Ticket) {
	var c counter
	fmt.Fprintf(&c, "%s: %s", t.From, t.Text)
	log.Printf("ticket %d has %d bytes", t.Number, c.n)
}

// prefixer is a writer that passes on.
type prefixer struct {
	prefix string
	next   io.Writer
}

func (p prefixer) Write(b []byte) (int, error) {
	if _, err := io.WriteString(p.next, p.prefix); err != nil {
		return 0, err
	}
	return p.next.Write(b)
}

func LeakPrefixer(t Ticket) {
	w := prefixer{"ticket: ", os.Stderr}
	fmt.Fprintf(w, "%d %s\n", t.Number, t.From) // leak: Ticket.From
}

func CleanPrefixer(t Ticket) {
	w := prefixer{"ticket: ", new(counter)}
	fmt.Fprintf(w, "%d %s\n", t.Number, t.From)
}
