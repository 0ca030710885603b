// Package panics crashes with data and picks it up again.
package panics

import (
	"errors"
	"fmt"
	"log"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func direct(u User) {
	if u.ID == 0 {
		panic(u.Nick) // ok
	}
	panic(u.Email) // want `^User\.Email \(pii:email\) reaches panic$`
}

func formatted(u User) {
	if u.ID == 0 {
		panic(fmt.Sprintf("user %d", u.ID)) // ok
	}
	panic(fmt.Sprintf("user %s", u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
}

func withError(u User) {
	if u.ID == 0 {
		panic(errors.New("no user")) // ok
	}
	panic(fmt.Errorf("user %s", u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
}

func loggers(u User) {
	log.Panic(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Panic$`
}

func loggersClean(u User) {
	log.Panic(u.Nick) // ok
}

func loggersFormat(u User) {
	log.Panicf("user %d %s", u.ID, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Panicf$`
}

func fatal(u User) {
	if u.ID == 0 {
		log.Fatal(u.ID) // ok
	}
	log.Fatalf("user %s", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Fatalf$`
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func check(u User) {
	must(nil)                         // ok
	must(fmt.Errorf("user %d", u.ID)) // ok
}

func checkLeak(u User) {
	must(fmt.Errorf("user %s", u.Email)) // want `^User\.Email \(pii:email\) reaches panic through \S*must$`
}

func recovered() {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r) // ok: nothing is known of it
		}
	}()
	panic("boom") // ok
}

func afterPanic(u User) (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("user %d: recovered", u.ID)
		}
	}()
	return u.Email, nil
}

func useAfterPanic(u User) {
	s, err := afterPanic(u)
	log.Print(err) // ok
	log.Print(s)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
