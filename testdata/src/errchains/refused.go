package errchains

import (
	"errors"
	"fmt"
	"log"
	"os"
)

// What is left when an error has been dealt with is no error of that type.

type absent struct{ who string }

func (m *absent) Error() string { return "no account " + m.who }

type invalid struct{ field string }

func (i invalid) Error() string { return "invalid: " + i.field }

func search(u User) error {
	if u.Nick == "" {
		return &absent{u.Email}
	}
	if _, err := os.ReadFile("accounts"); err != nil {
		return fmt.Errorf("accounts: %w", err)
	}
	return nil
}

func searched(u User) {
	err := search(u)
	var m *absent
	if errors.As(err, &m) {
		log.Print("missing") // ok
		return
	}
	log.Print(err) // ok
}

func searchedLate(u User) {
	err := search(u)
	var m *absent
	if errors.As(err, &m) {
		log.Print("missing") // ok
	}
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func searchedOther(u User) {
	err := search(u)
	var i invalid
	if errors.As(err, &i) {
		return
	}
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func searchedFor(u User) {
	err := search(u)
	if _, ok := errors.AsType[*absent](err); ok {
		return
	}
	log.Print(err) // ok
}

func searchedNot(u User) {
	err := search(u)
	if _, ok := errors.AsType[*absent](err); !ok {
		log.Print(err) // ok
		return
	}
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func validated(u User) error {
	if u.Nick == "" {
		return invalid{u.Email}
	}
	return &absent{u.Nick}
}

func told(u User) {
	switch err := validated(u).(type) {
	case nil:
	case invalid:
		log.Print("invalid") // ok
	default:
		log.Print(err) // ok
	}
	switch err := validated(u).(type) {
	case nil:
	case *absent:
		log.Print(err) // ok
	default:
		log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func askedFor(u User) {
	err := validated(u)
	if i, ok := err.(invalid); ok {
		log.Print(i.field) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	} else {
		log.Print(err) // ok
	}
	err = validated(u)
	if i, ok := err.(invalid); ok {
		log.Print(len(i.field)) // ok
	}
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type diet struct {
	Vegan bool `pii:"health"`
}

func answered(d diet) {
	var v any = d.Vegan
	if is, _ := v.(bool); is {
		return
	}
	log.Print(v) // want `^diet\.Vegan \(pii:health\) reaches log\.Print$`
}

func answeredNot(d diet) {
	var v any = d.Vegan
	if _, ok := v.(bool); ok {
		return
	}
	log.Print(v) // ok
}
