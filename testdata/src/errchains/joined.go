package errchains

import (
	"errors"
	"fmt"
	"io"
	"log"
)

// What errors.Join has joined, and several errors in one text, are taken apart again.

type badField struct {
	field string
	value any
}

func (e *badField) Error() string { return e.field + " is invalid" }

func checked(u User) error {
	return errors.Join(io.EOF, &badField{"email", u.Email})
}

func listed(u User) error {
	var all []error
	all = append(all, &badField{"email", u.Email})
	return errors.Join(all...)
}

func apart(err error) []error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return joined.Unwrap()
	}
	return nil
}

func joined(u User) {
	log.Print(checked(u))                                        // ok
	log.Print(errors.Join(io.EOF, fmt.Errorf("no %s", u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Join(io.EOF, fmt.Errorf("no %s", u.Nick)))  // ok

	j, _ := checked(u).(interface{ Unwrap() []error })
	for _, e := range j.Unwrap() {
		log.Print(e)                   // ok
		log.Print(e.(*badField).field) // ok
		log.Print(e.(*badField).value) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for _, e := range apart(listed(u)) {
		log.Print(e) // ok
		if i, ok := errors.AsType[*badField](e); ok {
			log.Print(i.field) // ok
			log.Print(i.value) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
	for _, e := range apart(fmt.Errorf("%w, %w", io.EOF, &badField{"email", u.Email})) {
		if i, ok := e.(*badField); ok {
			log.Print(i.value) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
	for _, e := range apart(errors.Join(&badField{"nick", u.Nick})) {
		log.Print(e.(*badField).value) // ok
	}
	var i *badField
	if errors.As(checked(u), &i) {
		log.Print(i.field) // ok
		log.Print(i.value) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
