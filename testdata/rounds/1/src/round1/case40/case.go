// Package case40 has loggers over writers of its own.
package case40

import (
	"bytes"
	"io"
	"log"
	"os"
)

type Lodger struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Room  string
}

func LeakPrinted(l Lodger) {
	var b bytes.Buffer
	out := log.New(&b, "", 0)
	out.Print(l.Name)
	io.WriteString(os.Stdout, b.String()) // leak: Lodger.Name
}

func CleanThrownAway(l Lodger) {
	var b bytes.Buffer
	out := log.New(&b, "", 0)
	out.Print(l.Name)
	b.Reset()
	io.WriteString(os.Stdout, b.String())
}

func LeakPrefix(l Lodger) {
	log.New(os.Stderr, l.Email+" ", 0).Print("moved in") // leak: Lodger.Email
}

func CleanPrefix(l Lodger) {
	log.New(os.Stderr, l.Room+" ", 0).Print("moved in")
}

func LeakOutput(l Lodger) {
	out := log.New(io.Discard, "", 0)
	out.SetOutput(os.Stderr)
	out.Print(l.Email) // leak: Lodger.Email
}

func CleanOutput(l Lodger) {
	out := log.New(os.Stderr, "", 0)
	out.SetOutput(io.Discard)
	out.Print(l.Email)
}

type lastLine struct{ text []byte }

func (w *lastLine) Write(p []byte) (int, error) {
	w.text = append(w.text[:0], p...)
	return len(p), nil
}

type lineCount struct{ n int }

func (w *lineCount) Write(p []byte) (int, error) {
	w.n++
	return len(p), nil
}

func LeakLastLine(l Lodger) {
	var w lastLine
	log.New(&w, "", 0).Print(l.Name)
	log.Printf("last %s", w.text) // leak: Lodger.Name
}

func CleanLineCount(l Lodger) {
	var w lineCount
	log.New(&w, "", 0).Print(l.Name)
	log.Printf("lines %d", w.n)
}
