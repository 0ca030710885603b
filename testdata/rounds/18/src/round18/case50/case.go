// Package case50 writes reports of a credit bureau to several places at once, through pipes and buffers.
package case50

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

// Report is on a person.
type Report struct {
	Ref   string
	Name  string `pii:"name"`
	Debts string `pii:"financial"`
}

// WriteTo writes the report as lines.
func (r Report) WriteTo(w io.Writer) (int64, error) {
	n, err := fmt.Fprintf(w, "ref: %s\nname: %s\ndebts: %s\n", r.Ref, r.Name, r.Debts)
	return int64(n), err
}

// counter counts what is written.
type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return len(p), nil
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func withBuffer(f func(*bytes.Buffer) error) error {
	b := buffers.Get().(*bytes.Buffer)
	b.Reset()
	defer buffers.Put(b)
	return f(b)
}

func isRef(line string) bool { return strings.HasPrefix(line, "ref:") }

// LeakTee writes to the console and a counter, CleanTee to two counters.
func LeakTee(r Report) error {
	var c counter
	_, err := r.WriteTo(io.MultiWriter(&c, os.Stdout)) // leak: Report.Name, Report.Debts
	return err
}

func CleanTee(r Report) error {
	var a, b counter
	_, err := r.WriteTo(io.MultiWriter(&a, &b))
	fmt.Fprintln(os.Stdout, a.n == b.n)
	return err
}

// LeakPooled prints a buffer of the pool, CleanPooled the next one, which is empty.
func LeakPooled(r Report) error {
	return withBuffer(func(b *bytes.Buffer) error {
		b.WriteString(r.Name)
		_, err := fmt.Println(b.String()) // leak: Report.Name
		return err
	})
}

func CleanPooled(r Report) error {
	_ = withBuffer(func(b *bytes.Buffer) error {
		_, err := b.WriteString(r.Name)
		return err
	})
	return withBuffer(func(b *bytes.Buffer) error {
		b.WriteString(r.Ref)
		_, err := fmt.Println(b.String())
		return err
	})
}

// LeakZip packs the report, which hides nothing, CleanZip its reference.
func LeakZip(r Report) error {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(r.Debts)); err != nil {
		return err
	}
	return errors.Join(z.Close(), os.WriteFile("report.gz", b.Bytes(), 0o600)) // leak: Report.Debts
}

func CleanZip(r Report) error {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(r.Ref)); err != nil {
		return err
	}
	return errors.Join(z.Close(), os.WriteFile("report.gz", b.Bytes(), 0o600))
}

// LeakPipe prints what comes out of a pipe, CleanPipe how many lines do.
func LeakPipe(r Report) {
	pr, pw := io.Pipe()
	go func() {
		_, err := r.WriteTo(pw)
		pw.CloseWithError(err)
	}()
	for sc := bufio.NewScanner(pr); sc.Scan(); {
		fmt.Println("line", sc.Text()) // leak: Report.Name, Report.Debts
	}
}

func CleanPipe(r Report) {
	pr, pw := io.Pipe()
	go func() {
		_, err := r.WriteTo(pw)
		pw.CloseWithError(err)
	}()
	n := 0
	for sc := bufio.NewScanner(pr); sc.Scan(); n++ {
		if isRef(sc.Text()) {
			fmt.Println("line", n)
		}
	}
}
