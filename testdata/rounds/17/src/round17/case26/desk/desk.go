// Package desk is where members join.
package desk

import (
	"errors"
	"fmt"

	"round17/case26/store"
)

// Adder takes members.
type Adder func(store.Member) error

// Refused is what Join returns when it cannot.
type Refused struct {
	Reason string
	cause  error
}

func (r Refused) Error() string { return r.Reason + ": " + r.cause.Error() }
func (r Refused) Unwrap() error { return r.cause }

// Join adds the member twice, as people do.
func Join(add Adder, m store.Member) error {
	if err := add(m); err != nil {
		return fmt.Errorf("first visit: %w", err)
	}
	m.Card++
	if err := add(m); err != nil {
		return Refused{"second visit", err}
	}
	return nil
}

// Public is what may be said of an error outside.
func Public(err error) error {
	if errors.Is(err, store.ErrTaken) {
		return store.ErrTaken
	}
	return errors.New("cannot join")
}
