// Package apperr has the errors of the application.
package apperr

import "errors"

type Error struct {
	op      string
	subject string
	err     error
}

func E(op, subject string, err error) error { return &Error{op, subject, err} }

func (e *Error) Error() string { return e.op + ": " + e.err.Error() }

func (e *Error) Unwrap() error { return e.err }

// Full tells also whom the error is about.
func Full(err error) string {
	var e *Error
	if !errors.As(err, &e) {
		return err.Error()
	}
	return e.Error() + " (" + e.subject + ")"
}

// Op returns what was tried.
func Op(err error) string {
	var e *Error
	if !errors.As(err, &e) {
		return ""
	}
	return e.op
}
