// Package case30 charges the customers of a gym in a batch, and sums up what went wrong.
package case30

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

// Debit is taken from an account.
type Debit struct {
	No     int
	Holder string `pii:"name"`
	Iban   string `pii:"bank-account"`
	Cents  int
}

// DebitError tells of a debit that failed.
type DebitError struct {
	Debit Debit
	Cause error
}

func (e *DebitError) Error() string { return fmt.Sprintf("debit %d: %v", e.Debit.No, e.Cause) }
func (e *DebitError) Unwrap() error { return e.Cause }

var (
	errFunds  = errors.New("no funds")
	errFormat = errors.New("not an account")
)

func charge(d Debit) error {
	switch {
	case !strings.HasPrefix(d.Iban, "DE"):
		return &DebitError{d, fmt.Errorf("%w: %s", errFormat, d.Iban)}
	case d.Cents > 5000:
		return &DebitError{d, errFunds}
	}
	return nil
}

func chargeQuiet(d Debit) error {
	if d.Cents > 5000 {
		return &DebitError{d, errFunds}
	}
	return nil
}

// batch charges all and joins what went wrong.
func batch(all []Debit, one func(Debit) error) (n int, err error) {
	var errs []error
	for _, d := range all {
		if e := one(d); e != nil {
			errs = append(errs, e)
			continue
		}
		n++
	}
	return n, errors.Join(errs...)
}

// failed has the debits that an error, or one of those joined in it, is of.
func failed(err error) (all []Debit) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			all = append(all, failed(e)...)
		}
		return all
	}
	var d *DebitError
	if errors.As(err, &d) {
		all = append(all, d.Debit)
	}
	return all
}

// LeakJoined logs the joined errors, one of which quotes an account. CleanJoined logs those that quote none.
func LeakJoined(all []Debit) {
	n, err := batch(all, charge)
	slog.Error("batch", "charged", n, "err", err) // leak: Debit.Iban
}

func CleanJoined(all []Debit) {
	n, err := batch(all, chargeQuiet)
	slog.Error("batch", "charged", n, "err", err)
}

// LeakFailed prints the holders of the debits that failed, CleanFailed their numbers.
func LeakFailed(all []Debit) {
	_, err := batch(all, chargeQuiet)
	for _, d := range failed(err) {
		fmt.Println("failed:", d.Holder) // leak: Debit.Holder
	}
}

func CleanFailed(all []Debit) {
	_, err := batch(all, chargeQuiet)
	for _, d := range failed(err) {
		fmt.Println("failed:", d.No)
	}
}

// LeakVerb prints the error with its fields, CleanVerb with its text.
func LeakVerb(all []Debit) {
	err := chargeQuiet(all[0])
	if e, ok := err.(*DebitError); ok {
		fmt.Printf("%+v\n", *e) // leak: Debit.Holder, Debit.Iban
	}
}

func CleanVerb(all []Debit) {
	err := chargeQuiet(all[0])
	if e, ok := err.(*DebitError); ok {
		fmt.Printf("%+v\n", e)
	}
}

// LeakCause logs the innermost text of an error, CleanCause whether it is one that is known.
func LeakCause(all []Debit) {
	err := charge(all[0])
	slog.Warn("charge", "cause", errors.Unwrap(err)) // leak: Debit.Iban
}

func CleanCause(all []Debit) {
	err := charge(all[0])
	slog.Warn("charge", "cause", errors.Unwrap(errors.Unwrap(err)), "format", errors.Is(err, errFormat))
}
