package errs

import "log"

// An error of a type of its own asks another one of such a type for its text.

type plainError struct{ text string }

func (e *plainError) Error() string { return e.text }

type noted struct {
	cause error
	note  string
}

func (e *noted) Error() string { return e.note + ": " + e.cause.Error() }

func newPlain(text string) error { return &plainError{text} }

func note(err error, text string) error { return &noted{err, text} }

type Visitor struct {
	Mail string `pii:"email"`
	Room string
}

func Nested(v Visitor) {
	log.Print(note(newPlain("full"), v.Mail))                  // want `^Visitor\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(note(newPlain(v.Mail), v.Room))                  // want `^Visitor\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(note(note(newPlain("full"), "no room"), v.Mail)) // want `^Visitor\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(note(note(newPlain("full"), v.Mail), "no room")) // want `^Visitor\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(note(note(newPlain("full"), v.Room), "no room")) // ok
	log.Printf("%v", note(newPlain("full"), v.Room))           // ok
}
