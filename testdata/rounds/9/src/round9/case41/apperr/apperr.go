// Package apperr has the errors of the application.
package apperr

import "fmt"

// Kind is a class of errors.
type Kind int

const (
	Internal Kind = iota
	Invalid
	Missing
)

func (k Kind) String() string { return [...]string{"internal", "invalid", "missing"}[k] }

// Error has a message for people, and what the log may show.
type Error struct {
	Kind   Kind
	Public string
	Detail map[string]any
	Err    error
}

func (e *Error) Error() string { return e.Kind.String() + ": " + e.Public }

func (e *Error) Unwrap() error { return e.Err }

// New makes an error with a message for people.
func New(k Kind, format string, args ...any) *Error {
	return &Error{Kind: k, Public: fmt.Sprintf(format, args...)}
}

// With adds a detail.
func (e *Error) With(key string, value any) *Error {
	if e.Detail == nil {
		e.Detail = map[string]any{}
	}
	e.Detail[key] = value
	return e
}
