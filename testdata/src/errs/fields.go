package errs

import (
	"errors"
	"fmt"
	"log"
)

// An error that says what fields it has is another one than the text beside it, which has
// no such method.

type refusal struct {
	Code int
	Why  string
	Err  error
}

func (r *refusal) Error() string { return fmt.Sprint("refused: ", r.Code) }

func (r *refusal) Unwrap() error { return r.Err }

func (r *refusal) Fields() map[string]any { return map[string]any{"code": r.Code, "why": r.Why} }

func fieldsOf(err error) map[string]any {
	all := map[string]any{}
	for err != nil {
		if told, ok := err.(interface{ Fields() map[string]any }); ok {
			for k, v := range told.Fields() {
				all[k] = v
			}
		}
		err = errors.Unwrap(err)
	}
	return all
}

func refuse(u User) error {
	if u.ID == 0 {
		return fmt.Errorf("malformed address %s", u.Email)
	}
	return &refusal{Code: 501, Why: u.Nick}
}

func refuseAloud(u User) error {
	if u.ID == 0 {
		return fmt.Errorf("malformed address %s", u.Nick)
	}
	return &refusal{Code: 501, Why: u.Email}
}

func refuseWrapped(u User) error {
	if u.ID == 0 {
		return fmt.Errorf("malformed address: %w", &refusal{Code: 502, Why: u.Email})
	}
	return &refusal{Code: 501, Why: u.Nick}
}

func refused(u User) {
	log.Print(fieldsOf(refuse(u)))                // ok
	log.Print(fieldsOf(refuseAloud(u)))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fieldsOf(refuseWrapped(u)))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fieldsOf(refuseWrapped(u))["code"]) // ok
	log.Print(refuse(u))                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(refuseAloud(u))                     // ok
}

type checker interface{ check(address string) error }

type strict struct{}

func (strict) check(address string) error { return &refusal{Code: 550} }

type polite struct{}

func (polite) check(address string) error { return fmt.Errorf("no such address: %s", address) }

func checked(u User, c checker) {
	log.Print(fieldsOf(c.check(u.Email))) // ok
	log.Print(c.check(u.Email))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
