// Package model has customers, what they pay with, and what they pay for.
package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Errors of all layers.
var (
	ErrDeclined = errors.New("declined")
	ErrNotFound = errors.New("not found")
)

// Amount is money in cents.
type Amount struct {
	Cents    int64
	Currency string
}

// String implements fmt.Stringer.
func (a Amount) String() string {
	return fmt.Sprintf("%d.%02d %s", a.Cents/100, a.Cents%100, a.Currency)
}

// Customer pays.
type Customer struct {
	ID    string `json:"id"`
	Email string `json:"email" pii:"email"`
	Name  string `json:"name" pii:"name"`
	Tax   string `json:"tax,omitempty" pii:"tax-id"`
	Plan  string `json:"plan"`
}

// Key implements store.Entity.
func (c Customer) Key() string { return c.ID }

// Host is where the mail of the customer goes.
func (c Customer) Host() string {
	if i := strings.LastIndexByte(c.Email, '@'); i >= 0 {
		return c.Email[i+1:]
	}
	return ""
}

// Card is what a customer pays with.
type Card struct {
	Holder string `pii:"name"`
	Number string `pii:"card-number"`
	CVV    string `pii:"cvv"`
	Brand  string
}

// Last4 shows the end of the number.
func (c Card) Last4() string {
	if len(c.Number) < 8 {
		return "****"
	}
	return "****" + c.Number[len(c.Number)-4:]
}

// MarshalJSON shows the brand and the end of the number.
func (c Card) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"brand": c.Brand, "number": c.Last4()})
}

// Mandate allows to debit an account.
type Mandate struct {
	ID   string
	IBAN string `pii:"bank-account"`
	Bank string
}

// Key implements store.Entity.
func (m Mandate) Key() string { return m.ID }

// String names the mandate.
func (m Mandate) String() string { return "mandate " + m.ID + " at " + m.Bank }

// State is how a subscription is.
type State int

// The states.
const (
	Trial State = iota
	Active
	PastDue
	Ended
)

var states = [...]string{"trial", "active", "past due", "ended"}

// String implements fmt.Stringer.
func (s State) String() string { return states[s] }

// Subscription is what a customer pays for.
type Subscription struct {
	ID       string
	Customer Customer
	Price    Amount
	State    State
	Since    time.Time
}

// Key implements store.Entity.
func (s Subscription) Key() string { return s.ID }

// Format shows the subscription without its customer, whatever the verb.
func (s Subscription) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "%s of %s: %s, %s", s.ID, s.Customer.ID, s.Price, s.State)
}
