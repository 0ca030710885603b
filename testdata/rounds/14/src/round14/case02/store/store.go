// Package store has the patients.
package store

import (
	"errors"
	"fmt"
)

// What can be wrong.
var (
	ErrNotFound = errors.New("not found")
	ErrFull     = errors.New("ward is full")
)

// Patient is in a ward.
type Patient struct{ Name string }

// LookupError says by what nothing was found.
type LookupError struct{ By, Value string }

func (e *LookupError) Error() string { return fmt.Sprintf("%s %q: %v", e.By, e.Value, ErrNotFound) }
func (e *LookupError) Unwrap() error { return ErrNotFound }

// Patients finds and moves them.
type Patients interface {
	ByRecord(record string) (Patient, error)
	ByName(name string) (Patient, error)
	Move(p Patient, ward string) error
}

// Memory has no patients.
type Memory struct{}

func (Memory) ByRecord(record string) (Patient, error) {
	return Patient{}, &LookupError{"record", record}
}

func (Memory) ByName(name string) (Patient, error) {
	return Patient{}, &LookupError{"name", name}
}

func (Memory) Move(p Patient, ward string) error {
	return fmt.Errorf("move %s to %s: %w", p.Name, ward, ErrFull)
}

// Code is a word for an error.
func Code(err error) string {
	switch {
	case errors.Is(err, ErrNotFound):
		return "not-found"
	case errors.Is(err, ErrFull):
		return "full"
	}
	return "internal"
}
