// Package case34 looks tickets of an airline up, with errors that have types.
package case34

import (
	"errors"
	"fmt"
	"log/slog"
)

// Ticket is of a passenger.
type Ticket struct {
	Number    string
	Passenger string `pii:"name"`
	Passport  string `pii:"passport"`
}

// NotFound tells what was asked for.
type NotFound struct{ Kind, Key string }

func (e NotFound) Error() string { return e.Kind + " not found" }

// Detail is the text with the key.
func (e NotFound) Detail() string { return e.Kind + " " + e.Key + " not found" }

// Is says that all of a kind are the same.
func (e NotFound) Is(target error) bool {
	other, ok := target.(NotFound)
	return ok && other.Kind == e.Kind
}

// Invalid tells which value is.
type Invalid struct {
	Field string
	Value any
}

func (e *Invalid) Error() string { return fmt.Sprintf("%s %v is not valid", e.Field, e.Value) }

// Op has what was done when an error came.
type Op struct {
	Name string
	Err  error
}

func (o *Op) Error() string { return o.Name + ": " + o.Err.Error() }
func (o *Op) Unwrap() error { return o.Err }

func lookup(t Ticket) error {
	return &Op{"lookup", NotFound{"ticket", t.Passenger}}
}

func check(t Ticket) error {
	if len(t.Passport) != 9 {
		return &Op{"check", &Invalid{"passport", t.Passport}}
	}
	return nil
}

func code(err error) string {
	switch {
	case errors.Is(err, NotFound{Kind: "ticket"}):
		return "not_found"
	case errors.As(err, new(*Invalid)):
		return "invalid"
	}
	return "internal"
}

// LeakDetail logs the text with the key, CleanDetail the one without.
func LeakDetail(t Ticket) {
	var e NotFound
	if errors.As(lookup(t), &e) {
		slog.Warn("lookup", "err", e.Detail()) // leak: Ticket.Passenger
	}
}

func CleanDetail(t Ticket) {
	var e NotFound
	if errors.As(lookup(t), &e) {
		slog.Warn("lookup", "err", e.Error())
	}
}

// LeakCheck logs an error that quotes its value, CleanCheck one whose kind does not.
func LeakCheck(t Ticket) {
	if err := check(t); err != nil {
		slog.Warn("refused", "err", err, "code", code(err)) // leak: Ticket.Passport
	}
}

func CleanCheck(t Ticket) {
	if err := check(t); err != nil {
		slog.Warn("refused", "err", lookup(t), "code", code(err))
	}
}

// LeakField logs the value of an invalid field, CleanField its name.
func LeakField(t Ticket) {
	if e, ok := errors.AsType[*Invalid](check(t)); ok {
		slog.Info("invalid", "value", e.Value) // leak: Ticket.Passport
	}
}

func CleanField(t Ticket) {
	if e, ok := errors.AsType[*Invalid](check(t)); ok {
		slog.Info("invalid", "value", e.Field)
	}
}

// LeakKey prints what was asked for, CleanKey of which kind it is.
func LeakKey(t Ticket) {
	e := errors.Unwrap(lookup(t)).(NotFound)
	fmt.Println("key", e.Key) // leak: Ticket.Passenger
}

func CleanKey(t Ticket) {
	e := errors.Unwrap(lookup(t)).(NotFound)
	fmt.Println("key", e.Kind, code(e))
}
