// Package case36 writes journals of a hotel through writers that change what goes through them.
package case36

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"strconv"
	"strings"
	"unicode"
)

// Stay is of one guest.
type Stay struct {
	Room  int
	Guest string `pii:"name"`
	Card  string `pii:"card-number"`
}

// lineWriter hands on whole lines, with a prefix.
type lineWriter struct {
	out    io.Writer
	prefix string
	rest   []byte
}

func (w *lineWriter) Write(p []byte) (int, error) {
	w.rest = append(w.rest, p...)
	for {
		line, rest, ok := bytes.Cut(w.rest, []byte("\n"))
		if !ok {
			return len(p), nil
		}
		if _, err := fmt.Fprintf(w.out, "%s%s\n", w.prefix, line); err != nil {
			return 0, err
		}
		w.rest = rest
	}
}

// countWriter keeps only how much went through it.
type countWriter struct{ n int }

func (w *countWriter) Write(p []byte) (int, error) {
	w.n += len(p)
	return len(p), nil
}

// digitWriter replaces digits, letterWriter letters; the rest stays.
type digitWriter struct{ io.Writer }

func (w digitWriter) Write(p []byte) (int, error) {
	q := bytes.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '#'
		}
		return r
	}, p)
	return w.Writer.Write(q)
}

// LeakPrefix has the name in the prefix, CleanPrefix the room.
func LeakPrefix(s Stay) {
	var b bytes.Buffer
	w := &lineWriter{out: &b, prefix: s.Guest + ": "}
	fmt.Fprintf(w, "key %d\nbreakfast\n", s.Room)
	log.Print(b.String()) // leak: Stay.Guest
}

func CleanPrefix(s Stay) {
	var b bytes.Buffer
	w := &lineWriter{out: &b, prefix: strconv.Itoa(s.Room) + ": "}
	fmt.Fprintf(w, "key %d\nbreakfast\n", s.Room)
	log.Print(b.String())
}

// LeakTee writes to both, CleanTee logs what was counted.
func LeakTee(s Stay) {
	var b strings.Builder
	c := new(countWriter)
	fmt.Fprintf(io.MultiWriter(c, &lineWriter{out: &b}), "%s pays\n", s.Card)
	log.Print(c.n, b.String()) // leak: Stay.Card
}

func CleanTee(s Stay) {
	var b strings.Builder
	c := new(countWriter)
	fmt.Fprintf(io.MultiWriter(c, &lineWriter{out: &b}), "%s pays\n", s.Card)
	log.Print(c.n, b.Len())
}

// LeakRest has not written the last line yet, which is still in the writer.
func LeakRest(s Stay) {
	w := &lineWriter{out: io.Discard}
	fmt.Fprint(w, "checked out\n", s.Guest)
	log.Printf("left: %q", w.rest) // leak: Stay.Guest
}

func CleanRest(s Stay) {
	var b bytes.Buffer
	w := &lineWriter{out: &b}
	fmt.Fprint(w, "checked out\n", s.Room)
	log.Printf("left: %q", b.Bytes())
}

// LeakDigits lets letters through.
func LeakDigits(s Stay) {
	l := log.New(digitWriter{os.Stderr}, "", 0)
	l.Print("guest ", s.Guest) // leak: Stay.Guest
}

func CleanDigits(s Stay) {
	l := log.New(digitWriter{io.Discard}, "", 0)
	l.Print("guest ", s.Guest)
}
