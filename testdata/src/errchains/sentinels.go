package errchains

import (
	"errors"
	"fmt"
	"log"
	"strconv"
)

// The error of a text that is no number quotes it, and wraps one that does not.

func unquoted(u User) {
	_, err := strconv.Atoi(u.Email)
	log.Print(err)                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Unwrap(err)) // ok

	err = fmt.Errorf("no number: %w", err)
	log.Print(errors.Unwrap(err))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Unwrap(errors.Unwrap(err))) // ok

	var num *strconv.NumError
	if errors.As(err, &num) {
		log.Print(num)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(num.Err)      // ok
		log.Print(num.Num)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(num.Unwrap()) // ok
	}
}

func digits(u User) error {
	_, err := strconv.ParseFloat(u.Email, 64)
	return err
}

func unquotedElsewhere(u User) {
	err := digits(u)
	log.Print(errors.Unwrap(err)) // ok
	if cause := errors.Unwrap(err); cause != nil {
		err = fmt.Errorf("user %d: %w", u.ID, cause)
	}
	log.Print(err)                                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Errorf("%w", errors.Unwrap(digits(u)))) // ok
	log.Print(fmt.Errorf("%w", digits(u)))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
