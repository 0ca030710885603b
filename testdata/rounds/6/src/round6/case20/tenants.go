// Package case20 reports what goes wrong with bookings to a collector of errors.
package case20

import (
	"errors"
	"fmt"
	"maps"

	"round6/case20/crash"
)

type Booking struct {
	No    string
	Guest string `pii:"name"`
	Phone string `pii:"phone"`
}

var errFull = errors.New("house is full")

// place panics if there is no room, as old code does.
func place(b Booking) {
	if b.Guest != "" {
		panic(fmt.Errorf("no room for %s: %w", b.Guest, errFull))
	}
}

// A scope holds what is added to each event.
type scope struct {
	rep   *crash.Reporter
	tags  map[string]string
	extra map[string]any
}

func (s *scope) tag(k, v string) *scope {
	c := *s
	c.tags = maps.Clone(s.tags)
	if c.tags == nil {
		c.tags = map[string]string{}
	}
	c.tags[k] = v
	return &c
}

func (s *scope) capture(err error) {
	s.rep.Capture(crash.Event{Message: err.Error(), Tags: s.tags, Extra: s.extra})
}

func LeakGuard(base string, b Booking) {
	crash.New(base).Guard(func() { place(b) }) // leak: Booking.Guest
}

func CleanGuard(base string, b Booking) {
	crash.New(base).Quiet(func() { place(b) })
}

func LeakTag(base string, b Booking) {
	s := &scope{rep: crash.New(base)}
	s = s.tag("phone", b.Phone)
	s.tag("no", b.No).capture(errFull) // leak: Booking.Phone
}

func CleanTag(base string, b Booking) {
	s := &scope{rep: crash.New(base)}
	_ = s.tag("phone", b.Phone)
	s.tag("no", b.No).capture(errFull)
}

func LeakExtra(base string, b Booking) {
	s := &scope{rep: crash.New(base), extra: map[string]any{"booking": b}}
	s.capture(errFull) // leak: Booking.Guest, Booking.Phone
}

func CleanExtra(base string, b Booking) {
	s := &scope{rep: crash.New(base), extra: map[string]any{"booking": b.No}}
	s.capture(errFull)
}

func LeakWrapped(base string, b Booking) {
	err := fmt.Errorf("call %s: %w", b.Phone, errFull)
	(&scope{rep: crash.New(base)}).capture(err) // leak: Booking.Phone
}

func CleanWrapped(base string, b Booking) {
	err := fmt.Errorf("call %s: %w", b.Phone, errFull)
	(&scope{rep: crash.New(base)}).capture(errors.Unwrap(err))
}
