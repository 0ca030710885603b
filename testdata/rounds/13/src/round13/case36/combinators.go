// Package case36 parses lines of contacts with parsers that are put together out of smaller ones.
package case36

import (
	"errors"
	"fmt"
	"log"
	"strings"
)

// Line was pasted by a user.
type Line struct {
	Row  int
	Text string `pii:"contact"`
}

// Parser reads the beginning of a text and gives the rest back.
type Parser[T any] func(in string) (value T, rest string, err error)

// mismatch is where something else was wanted.
type mismatch struct {
	want string
	rest string
	at   int
}

func (m *mismatch) Error() string { return fmt.Sprintf("want %s at %q", m.want, m.rest) }

// until reads as far as a separator.
func until(sep string) Parser[string] {
	return func(in string) (string, string, error) {
		if i := strings.Index(in, sep); i >= 0 {
			return strings.TrimSpace(in[:i]), in[i+len(sep):], nil
		}
		return "", in, &mismatch{want: sep, rest: in}
	}
}

// Map turns what was read into something else.
func Map[T, U any](p Parser[T], f func(T) U) Parser[U] {
	return func(in string) (u U, rest string, err error) {
		t, rest, err := p(in)
		if err != nil {
			return u, rest, err
		}
		return f(t), rest, nil
	}
}

// Seq reads one after the other.
func Seq[A, B, C any](a Parser[A], b Parser[B], f func(A, B) C) Parser[C] {
	return func(in string) (c C, rest string, err error) {
		x, rest, err := a(in)
		if err != nil {
			return c, rest, err
		}
		y, rest, err := b(rest)
		if err != nil {
			return c, rest, err
		}
		return f(x, y), rest, nil
	}
}

// Either tries a second way where the first fails.
func Either[T any](a, b Parser[T]) Parser[T] {
	return func(in string) (T, string, error) {
		if v, rest, err := a(in); err == nil {
			return v, rest, nil
		}
		return b(in)
	}
}

// shape says of which form a line is.
type shape string

// contact is what a line says.
type contact struct {
	shape shape
	who   string
}

var (
	angle = Seq(until("<"), until(">"), func(name, addr string) contact { return contact{"angle", name + "/" + addr} })
	comma = Map(until(","), func(name string) contact { return contact{"comma", name} })
	any1  = Either(angle, comma)
)

// LeakParsed logs what was parsed, CleanParsed of which form it is.
func LeakParsed(l Line) {
	c, _, err := any1(l.Text)
	if err == nil {
		log.Print(l.Row, c.shape, c.who) // leak: Line.Text
	}
}

func CleanParsed(l Line) {
	c, _, err := any1(l.Text)
	if err == nil {
		log.Print(l.Row, c.shape)
	}
}

// LeakRest logs the rest, CleanRest whether there is any.
func LeakRest(l Line) {
	_, rest, _ := until(";")(l.Text)
	log.Printf("row %d: left %q", l.Row, rest) // leak: Line.Text
}

func CleanRest(l Line) {
	_, rest, _ := until(";")(l.Text)
	log.Printf("row %d: left %d", l.Row, len(l.Text)-len(rest))
}

// LeakMismatch logs the error, which quotes, CleanMismatch what was wanted.
func LeakMismatch(l Line) {
	if _, _, err := until("|")(l.Text); err != nil {
		log.Printf("row %d: %v", l.Row, err) // leak: Line.Text
	}
}

func CleanMismatch(l Line) {
	_, _, err := until("|")(l.Text)
	if m, ok := errors.AsType[*mismatch](err); ok {
		log.Printf("row %d: want %s at %d", l.Row, m.want, m.at)
	}
}

// LeakMapped maps to the text in capitals, CleanMapped to its length.
func LeakMapped(l Line) {
	v, _, _ := Map(until(","), strings.ToUpper)(l.Text)
	fmt.Println(v) // leak: Line.Text
}

func CleanMapped(l Line) {
	v, _, _ := Map(until(","), func(s string) int { return len(s) })(l.Text)
	fmt.Println(v)
}
