// Package annotate says more of errors, with types that it does not show.
package annotate

import "fmt"

type withText struct {
	cause error
	text  string
}

func (w *withText) Error() string { return w.text + ": " + w.cause.Error() }
func (w *withText) Unwrap() error { return w.cause }

// With puts a text before an error.
func With(err error, text string) error {
	if err == nil {
		return nil
	}
	return &withText{err, text}
}

type quiet struct{ cause error }

func (q *quiet) Error() string { return fmt.Sprintf("failed with %T", q.cause) }

// Quiet hides what an error says.
func Quiet(err error) error { return &quiet{err} }

type coded struct {
	error
	code int
}

// Code gives an error a number.
func Code(err error, code int) error { return coded{err, code} }

type label struct{ text string }

func (l *label) String() string { return "<" + l.text + ">" }

// Label is a text that is printed in brackets.
func Label(text string) fmt.Stringer { return &label{text} }
