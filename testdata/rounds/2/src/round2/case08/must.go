// Package case08 has helpers that panic, as programs have them at start-up.
package case08

import (
	"errors"
	"fmt"
	"strconv"
)

type Person struct {
	ID       int64
	Passport string `pii:"passport"`
	Born     string `pii:"date-of-birth"`
}

var errExpired = errors.New("document expired")

// DocumentError hides the number of a document in its message.
type DocumentError struct {
	Person int64
	Number string
}

func (e DocumentError) Error() string {
	return "person " + strconv.FormatInt(e.Person, 10) + " has a bad document"
}

// NumberError shows it.
type NumberError struct {
	Person int64
	Number string
}

func (e NumberError) Error() string {
	return "person " + strconv.FormatInt(e.Person, 10) + " has the bad document " + e.Number
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func check(p Person) (int, error) {
	if p.Passport != "" {
		return 0, fmt.Errorf("passport %q: %w", p.Passport, errExpired)
	}
	return 1, nil
}

func checkQuiet(p Person) (int, error) {
	if p.Passport != "" {
		return 0, fmt.Errorf("passport of person %d: %w", p.ID, errExpired)
	}
	return 1, nil
}

func LeakMust(p Person) int {
	return must(check(p)) // leak: Person.Passport
}

func CleanMust(p Person) int {
	return must(checkQuiet(p))
}

func LeakPanicf(p Person) {
	panic(fmt.Sprintf("person %d was born on %s", p.ID, p.Born)) // leak: Person.Born
}

func CleanPanicf(p Person) {
	panic(fmt.Sprintf("person %d was born on a date of %d letters", p.ID, len(p.Born)))
}

func LeakPanicError(p Person) {
	panic(NumberError{Person: p.ID, Number: p.Passport}) // leak: Person.Passport
}

// A panic prints what Error returns.
func CleanPanicError(p Person) {
	panic(DocumentError{Person: p.ID, Number: p.Passport})
}

func LeakUnwrapped(p Person) {
	if _, err := check(p); err != nil {
		panic(err) // leak: Person.Passport
	}
}

func CleanUnwrapped(p Person) {
	if _, err := check(p); err != nil {
		panic(errors.Unwrap(err))
	}
}
