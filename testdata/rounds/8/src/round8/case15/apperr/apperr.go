// Package apperr has errors with a code, a public text and a cause.
package apperr

import "errors"

// A Code is for programs.
type Code string

const (
	Invalid  Code = "invalid"
	Internal Code = "internal"
)

// A failure is an error for two readers.
type failure struct {
	code   Code
	public string
	cause  error
}

func (f *failure) Error() string {
	if f.cause == nil {
		return string(f.code) + ": " + f.public
	}
	return string(f.code) + ": " + f.public + ": " + f.cause.Error()
}

func (f *failure) Unwrap() error { return f.cause }

// New makes an error.
func New(c Code, public string, cause error) error { return &failure{c, public, cause} }

// CodeOf is the code of an error, however deep.
func CodeOf(err error) Code {
	var f *failure
	if errors.As(err, &f) {
		return f.code
	}
	return Internal
}

// PublicOf is what everybody may read.
func PublicOf(err error) string {
	var f *failure
	if errors.As(err, &f) {
		return f.public
	}
	return "something went wrong"
}
