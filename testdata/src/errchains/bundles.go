package errchains

import (
	"errors"
	"fmt"
	"log"
	"net/url"
)

// Errors that come in bundles have a method of their own for what is in them. What fmt
// and errors make is no bundle.

type bundled interface {
	error
	Errors() []error
}

type bundle []error

func (b bundle) Error() string { return "several" }

func (b bundle) Errors() []error { return b }

func unbundled(err error) {
	if b, ok := err.(bundled); ok && len(b.Errors()) == 1 {
		err = b.Errors()[0]
	}
	describe(err)
}

func kept(err error) {
	if b, ok := err.(bundled); ok {
		log.Print(b.Errors()[0])
	}
}

func check(u User) error {
	if u.Nick == "" {
		return fmt.Errorf("no name for %s", u.Email)
	}
	_, err := url.Parse(u.Nick)
	return err
}

func bundles(u User) {
	unbundled(check(u))                                                         // ok
	unbundled(bundle{errors.New(u.Email)})                                      // ok
	unbundled(bundle{&url.Error{Op: "Get", Err: errors.New(u.Email)}})          // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.unbundled$`
	unbundled(bundle{&url.Error{Op: "Get", Err: errors.New(u.Nick)}, check(u)}) // ok
	unbundled(&url.Error{Op: "Get", Err: check(u)})                             // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.unbundled$`
	kept(check(u))                                                              // ok
	kept(bundle{check(u)})                                                      // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.kept$`
}
