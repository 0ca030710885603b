// Package types has values that know what they are.
package types

import (
	"errors"
	"strings"
)

// An Email shows itself masked.
type Email string

func ParseEmail(s string) (Email, error) {
	if !strings.Contains(s, "@") {
		return "", errors.New("not an address")
	}
	return Email(strings.ToLower(s)), nil
}

func (e Email) String() string { return "[email]" }
func (e Email) Raw() string    { return string(e) }
func (e Email) Empty() bool    { return e == "" }

// A Phone shows itself as it is.
type Phone struct{ digits string }

func NewPhone(digits string) Phone { return Phone{strings.ReplaceAll(digits, " ", "")} }
func (p Phone) String() string     { return "+" + p.digits }
func (p Phone) Equal(q Phone) bool { return p.digits == q.digits }
func (p Phone) Known() bool        { return len(p.digits) > 0 }
