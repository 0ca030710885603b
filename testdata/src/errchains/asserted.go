package errchains

import (
	"errors"
	"fmt"
	"log"
	"net/url"
	"os"
)

// A helper asks of what type an error is: those that fmt and errors make have one
// that nobody can ask for.

func describe(err error) {
	switch e := err.(type) {
	case *url.Error:
		log.Print("connection: ", e.Err)
	case *os.PathError:
		log.Print("file: ", e.Path)
	}
}

type refusal struct{ who string }

func (r *refusal) Error() string { return "refused" }

func reason(err error) string {
	if r, ok := err.(*refusal); ok {
		return r.who
	}
	return ""
}

func looked(err error) {
	var failed *url.Error
	if errors.As(err, &failed) {
		log.Print(failed.URL)
	}
}

func assertions(u User) {
	describe(errors.New(u.Email))                             // ok
	describe(fmt.Errorf("no account for %s", u.Email))        // ok
	describe(&url.Error{Op: "Get", Err: errors.New("none")})  // ok
	describe(&url.Error{Op: "Get", Err: errors.New(u.Email)}) // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.describe$`
	describe(&os.PathError{Op: "open", Path: u.Email})        // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.describe$`
	describe(&os.PathError{Op: u.Email, Path: "."})           // ok
	_, err := os.Open(u.Email)
	describe(err)                                              // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.describe$`
	log.Print(reason(&refusal{who: u.Email}))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(reason(&refusal{who: u.Nick}))                   // ok
	log.Print(reason(errors.New(u.Email)))                     // ok
	looked(fmt.Errorf("failed: %w", &url.Error{URL: u.Email})) // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.looked$`
	looked(fmt.Errorf("failed: %v", &url.Error{URL: u.Email})) // ok
	looked(errors.New(u.Email))                                // ok
}
