// Package errs carries data in errors.
package errs

import (
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"strconv"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

var errNotFound = errors.New("not found")

func formatted(u User) {
	log.Print(fmt.Errorf("no user %s", u.Email))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Errorf("no user %s", u.Nick))           // ok
	log.Print(fmt.Errorf("no user %d: %w", u.ID, io.EOF)) // ok
	log.Print(errors.New("no user " + u.Email))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.New("no user " + u.Nick))            // ok
	log.Print(fmt.Errorf("no user %T", u))                // ok
	log.Print(fmt.Errorf("no user %v", u))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	err := fmt.Errorf("no user %q", u.Email)
	log.Print(err.Error())           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Println("failed", err)       // want `^User\.Email \(pii:email\) reaches log\.Println$`
	log.Print(err != nil)            // ok
	slog.Error("failed", "err", err) // want `^User\.Email \(pii:email\) reaches log/slog\.Error$`
}

func find(u User) (*User, error) {
	if u.ID == 0 {
		return nil, fmt.Errorf("find %s: %w", u.Email, errNotFound)
	}
	return &u, nil
}

func findByID(u User) (*User, error) {
	if u.ID == 0 {
		return nil, fmt.Errorf("find %d: %w", u.ID, errNotFound)
	}
	return &u, nil
}

func logged(u User) {
	u.ID = 0
	if _, err := find(u); err != nil {
		log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if _, err := findByID(u); err != nil {
		log.Print(err) // ok
	}
}

func service(u User) error {
	if _, err := find(u); err != nil {
		return fmt.Errorf("service: %w", err)
	}
	return nil
}

func serviceByID(u User) error {
	if _, err := findByID(u); err != nil {
		return fmt.Errorf("service: %w", err)
	}
	return nil
}

func serviceOpaque(u User) error {
	if _, err := find(u); err != nil {
		return errNotFound
	}
	return nil
}

func top(u User) {
	u.ID = 0
	if err := service(u); err != nil {
		log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if err := serviceByID(u); err != nil {
		log.Print(err) // ok
	}
	if err := serviceOpaque(u); err != nil {
		log.Print(err) // ok
	}
	err := service(u)
	log.Print(errors.Is(err, errNotFound))      // ok
	log.Print(errors.Unwrap(err))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Join(err, io.EOF))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Join(errNotFound, io.EOF)) // ok
	fmt.Fprintln(os.Stderr, err)                // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln$`
}

// shown prints what it carries.
type shown struct {
	Email string `pii:"email"`
	ID    int
}

func (e *shown) Error() string { return "no user " + e.Email }

// quiet carries the same and prints its number.
type quiet struct {
	Email string `pii:"email"`
	ID    int
}

func (e *quiet) Error() string { return fmt.Sprint("no user ", e.ID) }

func newShown(u User) error { return &shown{Email: u.Email, ID: u.ID} }
func newQuiet(u User) error { return &quiet{Email: u.Email, ID: u.ID} }

func custom(u User) {
	log.Print(newShown(u))                           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newQuiet(u))                           // ok
	log.Print(&shown{ID: u.ID})                      // ok
	log.Print(fmt.Errorf("wrap: %w", newShown(u)))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Errorf("wrap: %w", newQuiet(u)))   // ok
	log.Print(errors.Join(newQuiet(u), newShown(u))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Printf("%+v", newQuiet(u))                   // ok
	log.Printf("%#v", newQuiet(u))                   // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Print(newShown(u).Error())                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func typed(e *shown, q *quiet) {
	log.Print(e)       // want `^shown\.Email \(pii:email\) reaches log\.Print$`
	log.Print(q)       // ok
	log.Print(q.Email) // want `^quiet\.Email \(pii:email\) reaches log\.Print$`
	log.Print(q.ID)    // ok
	log.Print(*q)      // want `^quiet\.Email \(pii:email\) reaches log\.Print$`
}

func as(u User) {
	err := newQuiet(u)
	var q *quiet
	if errors.As(err, &q) {
		log.Print(q.ID)    // ok
		log.Print(q.Email) // want `^(User|quiet)\.Email \(pii:email\) reaches log\.Print$`
	}
}

func asParameter(err error) {
	log.Print(err) // ok
	var q *quiet
	if errors.As(err, &q) {
		log.Print(q)       // ok
		log.Print(q.Email) // want `^quiet\.Email \(pii:email\) reaches log\.Print$`
	}
	if s, ok := errors.AsType[*shown](err); ok {
		log.Print(s) // want `^shown\.Email \(pii:email\) reaches log\.Print$`
	}
}

func switched(err error) {
	switch e := err.(type) {
	case *quiet:
		log.Print(e)       // ok
		log.Print(e.Email) // want `^quiet\.Email \(pii:email\) reaches log\.Print$`
	case *shown:
		log.Print(e.ID) // ok
		log.Print(e)    // want `^shown\.Email \(pii:email\) reaches log\.Print$`
	default:
		log.Print(e) // ok
	}
}

func fromInput(u User) {
	_, err := strconv.Atoi(u.Email)
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	_, err = strconv.Atoi(u.Nick)
	log.Print(err) // ok
	_, err = os.Open("/tmp/none/" + u.Email)
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	_, err = os.Open("/tmp/none/" + u.Nick)
	log.Print(err) // ok
}

// wrapped is an error with a cause.
type wrapped struct {
	op  string
	err error
}

func (w *wrapped) Error() string { return w.op + ": " + w.err.Error() }
func (w *wrapped) Unwrap() error { return w.err }

func chained(u User) {
	var err error = &wrapped{"find", fmt.Errorf("user %s", u.Email)}
	log.Print(err)                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Unwrap(err)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	err = &wrapped{"find", fmt.Errorf("user %s", u.Nick)}
	log.Print(err)                // ok
	log.Print(errors.Unwrap(err)) // ok
	err = &wrapped{u.Email, io.EOF}
	log.Print(err)                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Unwrap(err)) // ok
}

func collected(us []User) {
	var errs []error
	for _, u := range us {
		errs = append(errs, fmt.Errorf("user %d", u.ID))
	}
	log.Print(errors.Join(errs...)) // ok
	for _, u := range us {
		errs = append(errs, fmt.Errorf("user %s", u.Email))
	}
	log.Print(errors.Join(errs...)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
