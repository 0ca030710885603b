// Package case13 has errors that carry fields, and show them when they are asked for details.
package case13

import (
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"maps"
)

type Borrower struct {
	Card  string
	Email string `pii:"email"`
	Debt  int    `pii:"payment"`
}

// A detailed error has a message for everyone, and fields for the log.
type detailed struct {
	msg    string
	fields map[string]any
	cause  error
}

func fail(cause error, msg string, kv ...any) error {
	d := &detailed{msg: msg, cause: cause, fields: map[string]any{}}
	for i := 0; i+1 < len(kv); i += 2 {
		d.fields[fmt.Sprint(kv[i])] = kv[i+1]
	}
	return d
}

func (d *detailed) Error() string {
	if d.cause == nil {
		return d.msg
	}
	return d.msg + ": " + d.cause.Error()
}

func (d *detailed) Unwrap() error { return d.cause }

func (d *detailed) Format(s fmt.State, verb rune) {
	io.WriteString(s, d.Error())
	if verb == 'v' && s.Flag('+') {
		for k, v := range d.fields {
			fmt.Fprintf(s, " %s=%v", k, v)
		}
	}
}

// fields gathers what all errors of a chain carry.
func fields(err error) map[string]any {
	out := map[string]any{}
	for ; err != nil; err = errors.Unwrap(err) {
		if d, ok := err.(*detailed); ok {
			maps.Copy(out, d.fields)
		}
	}
	return out
}

var errClosed = errors.New("closed on sundays")

func lend(b Borrower) error {
	if b.Debt > 0 {
		err := fail(errClosed, "cannot lend", "card", b.Card, "email", b.Email)
		return fail(err, "desk")
	}
	return nil
}

func LeakVerb(b Borrower) {
	log.Printf("%+v", fail(errClosed, "cannot lend", "email", b.Email)) // leak: Borrower.Email
}

func CleanVerb(b Borrower) {
	log.Printf("%v", fail(errClosed, "cannot lend", "email", b.Email))
}

func LeakChain(b Borrower) {
	if err := lend(b); err != nil {
		slog.Error(err.Error(), "fields", fields(err)) // leak: Borrower.Email
	}
}

func CleanChain(b Borrower) {
	if err := lend(b); err != nil {
		slog.Error(err.Error(), "fields", len(fields(err)))
	}
}

func LeakMessage(b Borrower) {
	err := fail(errClosed, fmt.Sprintf("owes %d", b.Debt), "card", b.Card)
	slog.Error("no", "error", err) // leak: Borrower.Debt
}

func CleanMessage(b Borrower) {
	err := fail(errClosed, "owes", "card", b.Card, "debt", b.Debt)
	slog.Error("no", "error", err.Error())
}

func LeakWrapped(b Borrower) {
	err := fmt.Errorf("%+v", lend(b).(*detailed).cause)
	log.Print(err) // leak: Borrower.Email
}

func CleanWrapped(b Borrower) {
	err := fmt.Errorf("%+v", errors.Unwrap(lend(b).(*detailed).cause))
	log.Print(err)
}
