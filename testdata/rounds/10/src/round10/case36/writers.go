// Package case36 copies streams and logs parts of them.
package case36

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// Inquiry comes in by mail.
type Inquiry struct {
	Ticket int
	From   string `pii:"email"`
	Text   string `pii:"message"`
}

func (i Inquiry) reader() io.Reader {
	return io.MultiReader(strings.NewReader("From: "+i.From+"\n"), strings.NewReader("\n"+i.Text+"\n"))
}

// counter counts the bytes that pass through it.
type counter struct {
	w io.Writer
	n int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}

func LeakCopy(i Inquiry) {
	c := &counter{w: os.Stdout}
	_, _ = io.Copy(c, i.reader()) // leak: Inquiry.From, Inquiry.Text
	log.Print(c.n)
}

func CleanCopy(i Inquiry) {
	c := &counter{w: io.Discard}
	_, _ = io.Copy(c, i.reader())
	log.Print(c.n)
}

// LeakTee reads through a tee into a buffer that is logged, CleanTee into one that is not.
func LeakTee(i Inquiry) {
	var seen, rest bytes.Buffer
	_, _ = io.Copy(&rest, io.TeeReader(strings.NewReader(i.Text), &seen))
	rest.Reset()
	log.Print(seen.String(), rest.Len()) // leak: Inquiry.Text
}

func CleanTee(i Inquiry) {
	var seen, rest bytes.Buffer
	_, _ = io.Copy(&rest, io.TeeReader(strings.NewReader(i.Text), &seen))
	seen.Reset()
	log.Print(seen.String(), rest.Len())
}

func LeakPipe(i Inquiry) {
	r, w := io.Pipe()
	go func() {
		fmt.Fprintf(w, "%d\n%s\n", i.Ticket, i.From)
		w.Close()
	}()
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		log.Print(lines.Text()) // leak: Inquiry.From
	}
}

func CleanPipe(i Inquiry) {
	r, w := io.Pipe()
	go func() {
		fmt.Fprintf(w, "%d\n%s\n", i.Ticket, i.From)
		w.Close()
	}()
	n := 0
	for lines := bufio.NewScanner(r); lines.Scan(); n++ {
	}
	log.Print(n)
}

// LeakFlush flushes what was written; without that, it stays in the buffer.
func LeakFlush(i Inquiry) {
	w := bufio.NewWriter(os.Stderr)
	fmt.Fprintln(w, "text:", i.Text)
	w.Flush() // leak: Inquiry.Text
}

func CleanFlush(i Inquiry) {
	w := bufio.NewWriter(os.Stderr)
	fmt.Fprintln(w, "text:", i.Text)
	w.Reset(os.Stderr)
	w.Flush()
}
