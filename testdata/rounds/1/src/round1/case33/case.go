// Package case33 splits and joins streams.
package case33

import (
	"bytes"
	"io"
	"log"
	"os"
	"strings"
)

type Doc struct {
	ID     string
	Author string `pii:"name"`
	Body   string `pii:"medical-record"`
	Kind   string
}

func LeakTee(d Doc) {
	var seen, other bytes.Buffer
	io.Copy(io.Discard, io.TeeReader(strings.NewReader(d.Body), &seen))
	other.WriteString(d.Kind)
	log.Print(seen.String(), other.Len()) // leak: Doc.Body
}

func CleanTee(d Doc) {
	var seen, other bytes.Buffer
	io.Copy(io.Discard, io.TeeReader(strings.NewReader(d.Body), &seen))
	other.WriteString(d.Kind)
	log.Print(other.String(), seen.Len())
}

func LeakMultiWriter(d Doc) {
	var file bytes.Buffer
	w := io.MultiWriter(&file, os.Stderr)
	io.WriteString(w, d.Author) // leak: Doc.Author
}

func CleanMultiWriter(d Doc) {
	var file bytes.Buffer
	w := io.MultiWriter(&file, io.Discard)
	io.WriteString(w, d.Author)
}

func LeakMultiReader(d Doc) {
	r := io.MultiReader(strings.NewReader(d.ID), strings.NewReader(d.Author))
	all, _ := io.ReadAll(r)
	log.Printf("%s", all) // leak: Doc.Author
}

func CleanMultiReader(d Doc) {
	r := io.MultiReader(strings.NewReader(d.ID), strings.NewReader(d.Kind))
	all, _ := io.ReadAll(r)
	log.Printf("%s %d", all, len(d.Author))
}

func LeakCopy(d Doc) {
	io.Copy(os.Stdout, strings.NewReader(d.Body)) // leak: Doc.Body
}

func CleanCopy(d Doc) {
	n, err := io.Copy(io.Discard, strings.NewReader(d.Body))
	log.Print(n, err)
}

// A filter is a reader that replaces what it reads.
type filter struct{ in io.Reader }

func (f filter) Read(p []byte) (int, error) {
	n, err := f.in.Read(p)
	for i := range n {
		p[i] = '#'
	}
	return n, err
}

// A pass is a reader that reads what it reads.
type pass struct{ in io.Reader }

func (f pass) Read(p []byte) (int, error) {
	n, err := f.in.Read(p)
	return n, err
}

func LeakPass(d Doc) {
	all, _ := io.ReadAll(pass{strings.NewReader(d.Author)})
	log.Printf("%s", all) // leak: Doc.Author
}

func CleanFilter(d Doc) {
	all, _ := io.ReadAll(filter{strings.NewReader(d.Author)})
	log.Printf("%s", all)
}
