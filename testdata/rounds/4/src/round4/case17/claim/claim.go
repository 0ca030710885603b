// Package claim has claims of insured people, and the states that they go through.
package claim

import (
	"fmt"
	"time"
)

type State int

const (
	Open State = iota
	Checked
	Paid
)

func (s State) String() string { return [...]string{"open", "checked", "paid"}[s] }

type Claim struct {
	ID      string
	Insured string `pii:"name"`
	Damage  string `pii:"claim"`
	State   State
	History []Step
}

// A Step is one change of state.
type Step struct {
	From, To State
	Note     string
	At       time.Time
}

// A Transition is asked whether a step may be taken.
type Transition func(c *Claim) (note string, err error)

// Machine says which steps there are.
type Machine map[State]map[State]Transition

func (m Machine) Fire(c *Claim, to State) error {
	t, ok := m[c.State][to]
	if !ok {
		return &IllegalError{Claim: c, To: to}
	}
	note, err := t(c)
	if err != nil {
		return fmt.Errorf("%v -> %v: %w", c.State, to, err)
	}
	c.History = append(c.History, Step{c.State, to, note, time.Now()})
	c.State = to
	return nil
}

// IllegalError is a step that is not there.
type IllegalError struct {
	Claim *Claim
	To    State
}

func (e *IllegalError) Error() string {
	return fmt.Sprintf("claim %s cannot go from %v to %v", e.Claim.ID, e.Claim.State, e.To)
}
