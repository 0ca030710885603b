// Package people has who starts to work here.
package people

import (
	"errors"
	"fmt"
	"strings"
)

// Errors of all layers.
var (
	ErrInvalid  = errors.New("invalid")
	ErrExists   = errors.New("exists")
	ErrNotFound = errors.New("not found")
)

// Person is somebody who starts.
type Person struct {
	First string `json:"first" pii:"name"`
	Last  string `json:"last" pii:"name"`
	Mail  string `json:"mail" pii:"email"`
	Birth string `json:"birth" pii:"date-of-birth"`
}

// Login is made of what is not personal: a prefix, and a number.
func Login(number int) string { return fmt.Sprintf("u%05d", number) }

// FullName is how a person is addressed.
func (p Person) FullName() string { return strings.TrimSpace(p.First + " " + p.Last) }

// Initials is a first letter with a filler.
func (p Person) Initials() string {
	if p.Last == "" {
		return "***"
	}
	return p.Last[:1] + "***"
}

// Contract is on what terms.
type Contract struct {
	Salary string `json:"salary" pii:"income"`
	IBAN   string `json:"iban" pii:"bank-account"`
	Grade  string `json:"grade"`
}

// Employee is a person with a contract.
type Employee struct {
	Person
	Contract *Contract
	Number   int
	Team     string
	Start    string
}

// Key is by what employees are kept.
func (e Employee) Key() int { return e.Number }

// String shows what everybody may know.
func (e Employee) String() string {
	return fmt.Sprintf("#%d (%s, from %s)", e.Number, e.Team, e.Start)
}

// Complete says which parts are missing.
func (e *Employee) Complete() error {
	var missing []string
	if e.First == "" || e.Last == "" {
		missing = append(missing, "name")
	}
	if e.Contract == nil || e.Contract.IBAN == "" {
		missing = append(missing, "account")
	}
	if len(missing) > 0 {
		return fmt.Errorf("employee %d lacks %s: %w", e.Number, strings.Join(missing, ", "), ErrInvalid)
	}
	return nil
}

// Account is what an employee signs in with at first.
type Account struct {
	Login    string
	Password string `pii:"password"`
	Code     string `pii:"one-time-code"`
}
