// Package case46 copies recordings from one stream to others.
package case46

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// Call was recorded.
type Call struct {
	Line string
	Who  string `pii:"phone"`
	Said string `pii:"recording"`
}

// countWriter counts, and writes nothing.
type countWriter struct{ n int }

func (c *countWriter) Write(p []byte) (int, error) {
	c.n += len(p)
	return len(p), nil
}

// prefixWriter puts a text in front of each write.
type prefixWriter struct {
	prefix string
	out    io.Writer
}

func (p prefixWriter) Write(b []byte) (int, error) {
	if _, err := fmt.Fprintf(p.out, "%s: %s", p.prefix, b); err != nil {
		return 0, err
	}
	return len(b), nil
}

// rot is a reader that shifts letters, which is no cipher.
type rot struct{ src io.Reader }

func (r rot) Read(p []byte) (int, error) {
	n, err := r.src.Read(p)
	for i, b := range p[:n] {
		if 'a' <= b && b <= 'z' {
			p[i] = 'a' + (b-'a'+13)%26
		}
	}
	return n, err
}

// LeakCopy copies to the console, CleanCopy to a counter.
func LeakCopy(c Call) {
	_, _ = io.Copy(os.Stdout, strings.NewReader(c.Said)) // leak: Call.Said
}

func CleanCopy(c Call) {
	n := new(countWriter)
	_, _ = io.Copy(n, strings.NewReader(c.Said))
	fmt.Println(n.n)
}

// LeakTee reads what goes into another buffer as well.
func LeakTee(c Call) {
	var seen bytes.Buffer
	_, _ = io.Copy(io.Discard, io.TeeReader(strings.NewReader(c.Said), &seen))
	log.Print(seen.String()) // leak: Call.Said
}

func CleanTee(c Call) {
	var seen bytes.Buffer
	_, _ = io.Copy(io.Discard, io.TeeReader(strings.NewReader(c.Said), &seen))
	log.Print(seen.Len())
}

func LeakRot(c Call) {
	text, _ := io.ReadAll(rot{strings.NewReader(c.Said)})
	log.Printf("%s", text) // leak: Call.Said
}

func CleanRot(c Call) {
	text, _ := io.ReadAll(rot{strings.NewReader(c.Line)})
	log.Printf("%s", text)
}

// LeakMulti writes to two writers, one of which is the log.
func LeakMulti(c Call) {
	var b bytes.Buffer
	_, _ = io.WriteString(io.MultiWriter(&b, log.Writer()), c.Who) // leak: Call.Who
}

func CleanMulti(c Call) {
	var b bytes.Buffer
	_, _ = io.WriteString(io.MultiWriter(&b, new(countWriter)), c.Who)
	log.Print(b.Len())
}

// LeakPrefix has the number for a prefix, CleanPrefix the line.
func LeakPrefix(c Call) {
	var b strings.Builder
	_, _ = io.WriteString(prefixWriter{c.Who, &b}, "rang")
	log.Print(&b) // leak: Call.Who
}

func CleanPrefix(c Call) {
	var b strings.Builder
	_, _ = io.WriteString(prefixWriter{c.Line, &b}, "rang")
	log.Print(&b)
}

// LeakPipe fails with an error that the reader sees.
func LeakPipe(c Call) {
	r, w := io.Pipe()
	go func() { w.CloseWithError(fmt.Errorf("broken off by %s", c.Who)) }()
	_, err := io.ReadAll(r)
	log.Print(err) // leak: Call.Who
}

func CleanPipe(c Call) {
	r, w := io.Pipe()
	go func() { w.CloseWithError(errors.New("broken off by " + c.Line)) }()
	_, err := io.ReadAll(r)
	log.Print(err)
}
