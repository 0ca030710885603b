package errchains

import (
	"errors"
	"log"
)

// located is what errors of this package have besides a text.
type located interface {
	error
	Format(long bool) string
}

type syntax struct{ u User }

func (s *syntax) Error() string { return "syntax" }

func (s *syntax) Format(long bool) string {
	if long {
		return s.u.Email
	}
	return s.u.Nick
}

// as finds what the package variable of another package would.
var as = errors.As

// Formatted is what an error has to say of itself.
func Formatted(err error, long bool) string {
	var l located
	if errors.As(err, &l) {
		return l.Format(long)
	}
	return err.Error()
}

// FormattedBy is the same by a function in a variable, and tells whose error it was.
func FormattedBy(err error, u User) string {
	var l located
	if as(err, &l) {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return l.Format(false)
	}
	return u.Nick
}

// never asks an error that is none.
func never(u User) string {
	var l located
	if u.ID > 0 {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(u.Nick)
	}
	return l.Format(true)
}

func formatted(u User) {
	log.Print(Formatted(&syntax{u}, true)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Formatted(&syntax{u}, false))
}
