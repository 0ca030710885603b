// Package case11 turns panics into errors and logs what it must.
package case11

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
)

// Claim is what a member asks an insurer for.
type Claim struct {
	ID        int
	Policy    string `pii:"insurance-number"`
	Diagnosis string `pii:"diagnosis"`
	Cents     int
}

// guard runs f and makes an error of a panic.
func guard(f func()) (err error) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case error:
			err = v
		default:
			err = fmt.Errorf("panic: %v", v)
		}
	}()
	f()
	return nil
}

var errNegative = errors.New("negative amount")

func (c Claim) mustBeValid() {
	if c.Cents < 0 {
		panic(errNegative)
	}
	if c.Policy == "" || c.Policy[0] != 'P' {
		panic("policy " + c.Policy)
	}
}

func LeakGuarded(c Claim) {
	if err := guard(c.mustBeValid); err != nil {
		log.Printf("claim %d: %v", c.ID, err) // leak: Claim.Policy
	}
}

func CleanGuarded(c Claim) {
	if err := guard(c.mustBeValid); err != nil {
		log.Printf("claim %d: invalid: %t", c.ID, errors.Is(err, errNegative))
	}
}

// LeakRecover logs the panic, CleanRecover its type.
func LeakRecover(c Claim) {
	defer func() {
		if v := recover(); v != nil {
			slog.Error("recovered", "claim", c.ID, "value", v) // leak: Claim.Policy
		}
	}()
	c.mustBeValid()
}

func CleanRecover(c Claim) {
	defer func() {
		if v := recover(); v != nil {
			slog.Error("recovered", "claim", c.ID, "value", fmt.Sprintf("%T", v))
		}
	}()
	c.mustBeValid()
}

func mustPay(c Claim) {
	if c.Cents == 0 {
		panic(fmt.Sprintf("nothing to pay for claim %d", c.ID))
	}
	panic(fmt.Sprintf("cannot pay for %s", c.Diagnosis)) // leak: Claim.Diagnosis
}

func LeakPanic(c Claim) {
	mustPay(c)
}

func CleanPanic(c Claim) {
	c.Cents = 0
	mustPay(c)
}

// LeakDeferred reads the claim after it was changed, CleanDeferred evaluates its argument before.
func LeakDeferred(c Claim) {
	note := "none"
	defer func() { log.Print("note: ", note) }() // leak: Claim.Diagnosis
	note = c.Diagnosis
}

func CleanDeferred(c Claim) {
	note := "none"
	defer log.Print("note: ", note)
	note = c.Diagnosis
	_ = note
}
