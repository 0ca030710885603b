package errchains

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/url"
	"strconv"

	"errchains/annotate"
)

// An error that may be one that fmt or errors make, or one of a type of the program's
// own: methods and fields are those of the other.

func bundledOr(u User, several []error) error {
	if len(several) > 0 {
		return bundle(several)
	}
	return fmt.Errorf("no name for %s", u.Email)
}

type graded struct{ grade string }

func (c graded) Error() string { return "graded" }

func (c graded) Grade() string { return c.grade }

func gradedOr(u User, grade string) error {
	if u.Nick == "" {
		return errors.New("nobody is " + u.Email)
	}
	return graded{grade}
}

func grade(err error) {
	if c, ok := err.(interface{ Grade() string }); ok {
		log.Print(c.Grade())
	}
}

// refusalOr is a pointer to what another function changes.
func refusalOr(u User, who string) error {
	var err error = &refusal{who}
	if u.Nick == "" {
		err = fmt.Errorf("no name for %s", u.Email)
	}
	return named(err)
}

func named(err error) error {
	if r, ok := err.(*refusal); ok {
		r.who += "!"
	}
	return err
}

func numberOr(u User, text string) error {
	if u.Nick == "" {
		return errors.New("nobody is " + u.Email)
	}
	_, err := strconv.Atoi(text)
	return err
}

func number(err error) {
	if n, ok := err.(*strconv.NumError); ok {
		log.Print(n.Num)
	}
}

type words struct{ n int }

func (w *words) Next() string {
	w.n++
	return strconv.Itoa(w.n)
}

// namedOr hands on what it has changed, or a text.
func namedOr(u User, err error) error {
	err = named(err)
	if u.Nick == "" {
		return errors.New("nobody is " + u.Email)
	}
	return err
}

func eitherType(u User) {
	unbundled(bundledOr(u, []error{errors.New(u.Email)}))             // ok
	unbundled(bundledOr(u, []error{&url.Error{URL: u.Email}}))        // ok
	unbundled(bundledOr(u, []error{&url.Error{Err: u.err("spent")}})) // ok
	unbundled(bundledOr(u, []error{&url.Error{Err: u.err(u.Email)}})) // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.unbundled$`
	kept(bundledOr(u, []error{errors.New(u.Nick)}))                   // ok
	kept(bundledOr(u, []error{errors.New(u.Email)}))                  // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.kept$`
	grade(gradedOr(u, u.Nick))                                        // ok
	grade(gradedOr(u, u.Email))                                       // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.grade$`
	log.Print(reason(refusalOr(u, u.Nick)))                           // ok
	log.Print(reason(refusalOr(u, u.Email)))                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	annotate.Lengthy(errors.New(u.Email), &words{})                   // ok
	annotate.Lengthy(gradedOr(u, u.Nick), &words{})                   // ok
	annotate.Lengthy(gradedOr(u, u.Email), &words{})                  // want `^User\.Email \(pii:email\) reaches log\.Print through annotate\.Lengthy \(approximate: the limit call-effects was reached\)$`
	log.Print(reason(namedOr(u, &refusal{u.Nick})))                   // ok
	log.Print(reason(namedOr(u, &refusal{u.Email})))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	unbundled(namedOr(u, &refusal{u.Nick}))                           // ok
	number(numberOr(u, u.Nick))                                       // ok
	number(numberOr(u, u.Email))                                      // want `^User\.Email \(pii:email\) reaches log\.Print through errchains\.number$`
	log.Print(gradedOr(u, u.Nick))                                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(gradedOr(User{}, u.Nick))                               // ok
}

func (u User) err(text string) error { return errors.New(text) }

// An error that fmt makes of another may stand beside one of the program.

func eitherWraps(u User, again bool) {
	err := fmt.Errorf("refused: %w", io.EOF)
	if again {
		err = &missing{err: errors.New(u.Email)}
	}
	log.Print(errors.Unwrap(err)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	err = fmt.Errorf("refused: %w", io.EOF)
	if again {
		err = &missing{err: errors.New(u.Nick)}
	}
	log.Print(errors.Unwrap(err)) // ok
}

func eitherHolds(u User, again bool) {
	err := fmt.Errorf("refused: %w", io.EOF)
	if again {
		err = &missing{err: &refusal{who: u.Email}}
	}
	var r *refusal
	if errors.As(err, &r) {
		log.Print(r.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	var m *missing
	if errors.As(err, &m) {
		log.Print(m == nil) // ok
	}
}
