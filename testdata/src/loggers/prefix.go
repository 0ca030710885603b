package loggers

import (
	"bytes"
	"io"
	"log"
	"os"
)

// A logger writes its prefix before each line, the last one that it was given.

func withPrefix(u User) {
	l := log.New(os.Stderr, u.Email, 0)
	l.Printf("%d", 1) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf$`
	l.SetPrefix("")
	l.Printf("%d", 2) // ok
	l.SetPrefix(u.Email + ": ")
	log.Print(l.Prefix()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	_ = l.Output(1, "3")  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Output$`
	l.SetPrefix(u.Nick)
	log.Print(l.Prefix()) // ok
	_ = l.Output(1, "4")  // ok
}

func withPrefixInBuffer(u User) {
	var b bytes.Buffer
	l := log.New(&b, u.Email, 0)
	log.Print(b.String()) // ok
	l.Print("hello")
	log.Print(b.String()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.Reset()
	l.SetPrefix(u.Nick)
	l.Print("hello")
	log.Print(b.String()) // ok
}

// session has a logger of its own.
type session struct{ log *log.Logger }

func newSession(w io.Writer, of string) *session { return &session{log.New(w, of+" ", 0)} }

func (s *session) end() { s.log.Print("ended") }

func (s *session) rename(to string) { s.log.SetPrefix(to) }

func sessions(u User) {
	s := newSession(os.Stderr, u.Email)
	s.end() // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through session\.end$`
	s.rename(u.Nick)
	s.end() // ok
	s.rename(u.Email)
	s.end()                               // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through session\.end$`
	newSession(os.Stderr, u.Nick).end()   // ok
	newSession(io.Discard, u.Email).end() // ok
}
