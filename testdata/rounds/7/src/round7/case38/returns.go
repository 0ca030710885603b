// Package case38 takes parcels that are sent back through their states.
package case38

import (
	"errors"
	"fmt"
	"log"
)

type state int

const (
	announced state = iota
	received
	refunded
	refused
)

func (s state) String() string {
	return [...]string{"announced", "received", "refunded", "refused"}[s]
}

// A Return is a parcel that comes back.
type Return struct {
	No       string
	Customer string `pii:"name"`
	IBAN     string `pii:"bank-account"`
	Reason   string `pii:"inquiry"`
	state    state
}

// A hook is told of a transition.
type hook func(r *Return, from, to state)

type transition struct{ from, to state }

// A machine knows which transitions there are, and what happens at each.
type machine struct {
	allowed map[transition]func(*Return) error
	before  []hook
	after   []hook
}

type refusal struct {
	r        *Return
	from, to state
}

func (e *refusal) Error() string {
	return fmt.Sprintf("return %s cannot go from %v to %v", e.r.No, e.from, e.to)
}

func (m *machine) move(r *Return, to state) error {
	from := r.state
	act, ok := m.allowed[transition{from, to}]
	if !ok {
		return &refusal{r, from, to}
	}
	for _, h := range m.before {
		h(r, from, to)
	}
	if act != nil {
		if err := act(r); err != nil {
			return fmt.Errorf("%v to %v: %w", from, to, err)
		}
	}
	r.state = to
	for _, h := range m.after {
		h(r, from, to)
	}
	return nil
}

func standard(refund func(*Return) error) *machine {
	return &machine{allowed: map[transition]func(*Return) error{
		{announced, received}: nil,
		{received, refunded}:  refund,
		{received, refused}:   forget,
	}}
}

// forget drops what is not needed any more.
func forget(r *Return) error {
	r.IBAN, r.Reason = "", ""
	return nil
}

func wrongAccount(r *Return) error { return fmt.Errorf("bank refused %s", r.IBAN) }

func done(*Return) error { return nil }

func logged(r *Return, from, to state) { log.Printf("return %s: %v -> %v", r.No, from, to) }

func LeakHook(r Return) {
	m := standard(done)
	m.before = append(m.before, func(r *Return, _, to state) {
		log.Printf("%v because of %s", to, r.Reason) // leak: Return.Reason
	})
	_ = m.move(&r, received)
}

func CleanHook(r Return) {
	m := standard(done)
	m.before = append(m.before, logged)
	_ = m.move(&r, received)
}

func LeakRefund(r Return) {
	m := standard(wrongAccount)
	_ = m.move(&r, received)
	if err := m.move(&r, refunded); err != nil {
		log.Print(err) // leak: Return.IBAN
	}
}

func CleanRefund(r Return) {
	m := standard(done)
	_ = m.move(&r, received)
	if err := m.move(&r, refunded); err != nil {
		log.Print(err)
	}
}

func LeakRefusal(r Return) {
	err := standard(done).move(&r, refunded)
	var ref *refusal
	if errors.As(err, &ref) {
		log.Print("call ", ref.r.Customer) // leak: Return.Customer
	}
}

func CleanRefusal(r Return) {
	if err := standard(done).move(&r, refunded); err != nil {
		log.Print(err)
	}
}

func LeakForgotten(r Return) {
	if err := forget(&r); err == nil {
		log.Printf("%+v", r) // leak: Return.Customer
	}
}

func CleanForgotten(r Return) {
	if err := forget(&r); err == nil {
		r.Customer = ""
		log.Printf("%+v", r)
	}
}
