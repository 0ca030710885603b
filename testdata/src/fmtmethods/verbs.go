package fmtmethods

import (
	"errors"
	"fmt"
	"io"
	"log"
)

// A Format method does what the verb and the flags of the call say.

// detailed shows who it is about when it is asked for more.
type detailed struct {
	msg string
	who string
}

func (d *detailed) Error() string { return d.msg }

func (d *detailed) Format(s fmt.State, verb rune) {
	switch verb {
	case 'v':
		if s.Flag('+') {
			fmt.Fprintf(s, "%s of %s", d.msg, d.who)
			return
		}
		fallthrough
	case 's':
		io.WriteString(s, d.msg)
	case 'q':
		fmt.Fprintf(s, "%q", d.who)
	}
}

type owner struct {
	Mail string `pii:"email"`
}

func fail(o owner) error { return &detailed{"failed", o.Mail} }

func verbs(o owner) {
	log.Printf("%v", fail(o))  // ok
	log.Printf("%s", fail(o))  // ok
	log.Printf("%d", fail(o))  // ok
	log.Print(fail(o))         // ok
	log.Println("x", fail(o))  // ok
	log.Printf("%+v", fail(o)) // want `^owner\.Mail \(pii:email\) reaches log\.Printf$`
	log.Printf("%q", fail(o))  // want `^owner\.Mail \(pii:email\) reaches log\.Printf$`
}

func wrapped(o owner) {
	log.Print(fmt.Errorf("x: %w", fail(o)))              // ok
	log.Print(fmt.Errorf("x: %+w", fail(o)))             // want `^owner\.Mail \(pii:email\) reaches log\.Print$`
	log.Printf("%v", []error{fail(o), errors.New("x")})  // ok
	log.Printf("%+v", []error{fail(o), errors.New("x")}) // want `^owner\.Mail \(pii:email\) reaches log\.Printf$`
}

// wide asks for what is not told apart.
type wide struct{ o owner }

func (w wide) Format(s fmt.State, verb rune) {
	if _, ok := s.Width(); ok || s.Flag('-') {
		io.WriteString(s, w.o.Mail)
	}
}

func widths(o owner) {
	log.Printf("%20v", wide{o}) // want `^owner\.Mail \(pii:email\) reaches log\.Printf$`
	log.Printf("%-v", wide{o})  // want `^owner\.Mail \(pii:email\) reaches log\.Printf$`
}
