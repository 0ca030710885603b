// Package ifacenone calls interfaces nobody in sight implements: what goes in
// may come out, and nothing is taken for a sink.
package ifacenone

import (
	"log"
	"time"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type codec interface {
	Encode(s string) string
	Valid(s string) bool
	Send(s string)
	Check(s string) error
	Split(s string) (string, string)
	Lookup(id int) string
	Find(id int) *User
	Stamp(s string) time.Duration
}

func parameters(c codec, u User) {
	log.Print(c.Encode(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(c.Encode(u.Nick))  // ok
	log.Print(c.Valid(u.Email))  // ok
	c.Send(u.Email)              // ok
	log.Print(c.Check(u.Email))  // ok
	a, b := c.Split(u.Email)
	log.Print(a)              // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(b)              // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(c.Lookup(u.ID)) // ok
}

func found(c codec) {
	u := c.Find(1)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}

type store struct{ c codec }

func (s store) encode(v string) string { return s.c.Encode(v) }
func (s store) valid(v string) bool    { return s.c.Valid(v) }

func inField(s store, u User) {
	log.Print(s.encode(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(s.encode(u.Nick))  // ok
	log.Print(s.valid(u.Email))  // ok
}

type unseen interface{ Handle(u *User) }

func handled(h unseen, u User) {
	h.Handle(&u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}
