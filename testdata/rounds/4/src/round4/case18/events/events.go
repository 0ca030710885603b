// Package events keeps what happened, and makes states of it.
package events

import (
	"encoding/json"
	"fmt"
)

type Event interface{ Kind() string }

type (
	Opened struct {
		Owner string `pii:"name"`
		Bank  string
	}
	Moved struct {
		Street string `pii:"street"`
	}
	Closed struct{ Reason string }
)

func (Opened) Kind() string { return "opened" }
func (Moved) Kind() string  { return "moved" }
func (Closed) Kind() string { return "closed" }

// An Account is the state that events lead to.
type Account struct {
	owner, street string
	Bank          string
	Closed        bool
	Version       int
}

func (a *Account) apply(e Event) {
	switch e := e.(type) {
	case Opened:
		a.owner, a.Bank = e.Owner, e.Bank
	case Moved:
		a.street = e.Street
	case Closed:
		a.Closed = true
	}
	a.Version++
}

func (a *Account) Owner() string  { return a.owner }
func (a *Account) Street() string { return a.street }

type Store struct{ log []Event }

func (s *Store) Append(es ...Event) { s.log = append(s.log, es...) }

func (s *Store) Replay() *Account {
	a := new(Account)
	for _, e := range s.log {
		a.apply(e)
	}
	return a
}

func (s *Store) Kinds() (ks []string) {
	for _, e := range s.log {
		ks = append(ks, e.Kind())
	}
	return ks
}

// Encode writes all events as lines of JSON.
func (s *Store) Encode() ([]byte, error) {
	var out []byte
	for _, e := range s.log {
		line, err := json.Marshal(e)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Kind(), err)
		}
		out = append(append(out, line...), '\n')
	}
	return out, nil
}
