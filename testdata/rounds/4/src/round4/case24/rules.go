// Package case24 validates sign-ups with rules.
package case24

import (
	"errors"
	"fmt"
	"log"
	"slices"
	"strings"
)

type SignUp struct {
	Ref      string
	Username string `pii:"username"`
	Age      string `pii:"age"`
	Country  string
}

// A rule checks one field.
type rule struct {
	field string
	get   func(SignUp) string
	check func(string) error
}

// An invalid says which field is wrong.
type invalid struct {
	field string
	got   string
	err   error
}

func (i invalid) Error() string { return i.field + ": " + i.err.Error() }
func (i invalid) Unwrap() error { return i.err }

var errTooLong = errors.New("too long")

func short(s string) error {
	if len(s) > 3 {
		return errTooLong
	}
	return nil
}

func oneOf(allowed ...string) func(string) error {
	return func(s string) error {
		if !slices.Contains(allowed, s) {
			return fmt.Errorf("%q is none of %s", s, strings.Join(allowed, ", "))
		}
		return nil
	}
}

func validate(s SignUp, rules ...rule) (errs []error) {
	for _, r := range rules {
		v := r.get(s)
		if err := r.check(v); err != nil {
			errs = append(errs, invalid{r.field, v, err})
		}
	}
	return errs
}

func username(s SignUp) string { return s.Username }
func age(s SignUp) string      { return s.Age }
func country(s SignUp) string  { return s.Country }

func LeakOneOf(s SignUp) {
	for _, err := range validate(s, rule{"age", age, oneOf("18-25", "26-99")}) {
		log.Print(err) // leak: SignUp.Age
	}
}

func CleanOneOf(s SignUp) {
	for _, err := range validate(s, rule{"country", country, oneOf("de", "at")}) {
		log.Print(err)
	}
}

func CleanShort(s SignUp) {
	for _, err := range validate(s, rule{"username", username, short}) {
		log.Print(err)
	}
}

func LeakGot(s SignUp) {
	for _, err := range validate(s, rule{"username", username, short}) {
		if i, ok := err.(invalid); ok {
			log.Printf("%s: got %q", i.field, i.got) // leak: SignUp.Username
		}
	}
}

func CleanGot(s SignUp) {
	for _, err := range validate(s, rule{"username", username, short}) {
		if i, ok := err.(invalid); ok {
			log.Printf("%s: got %q", i.field, i.err)
		}
	}
}

func LeakJoined(s SignUp) {
	err := errors.Join(validate(s, rule{"age", age, oneOf()})...)
	log.Printf("sign-up %s: %v", s.Ref, err) // leak: SignUp.Age
}

func CleanJoined(s SignUp) {
	err := errors.Join(validate(s, rule{"age", age, short})...)
	log.Printf("sign-up %s: %v", s.Ref, err)
}
