// Package case04 builds accounts from their events.
package case04

import (
	"fmt"
	"log"
	"slices"
)

// Event happened to an account.
type Event interface{ event() }

// Opened is the first event.
type Opened struct {
	Account int64
	Owner   string `pii:"name"`
}

// Moved gives a new address.
type Moved struct {
	Account int64
	City    string `pii:"city"`
}

// Closed is the last event.
type Closed struct {
	Account int64
	Reason  string `pii:"inquiry"`
	Code    int
}

func (Opened) event() {}
func (Moved) event()  {}
func (Closed) event() {}

type account struct {
	id     int64
	owner  string
	cities []string
	reason string
	open   bool
	seen   int
}

func (a *account) apply(e Event) {
	a.seen++
	switch e := e.(type) {
	case Opened:
		a.id, a.owner, a.open = e.Account, e.Owner, true
	case Moved:
		a.cities = append(a.cities, e.City)
	case Closed:
		a.open, a.reason = false, e.Reason
	}
}

func replay(events ...Event) *account {
	a := new(account)
	for _, e := range events {
		a.apply(e)
	}
	return a
}

func (a *account) summary() string { return fmt.Sprintf("account %d of %s", a.id, a.owner) }

func describe(e Event) string {
	switch e := e.(type) {
	case Opened:
		return fmt.Sprintf("opened %d", e.Account)
	case Moved:
		return fmt.Sprintf("moved to %s", e.City)
	case Closed:
		return fmt.Sprintf("closed, code %d", e.Code)
	}
	return "unknown"
}

// LeakSummary logs the summary, CleanSummary the number and the state.
func LeakSummary(o Opened, c Closed) {
	a := replay(o, c)
	log.Print(a.summary()) // leak: Opened.Owner
}

func CleanSummary(o Opened, c Closed) {
	a := replay(o, c)
	log.Printf("account %d, open %t, %d events", a.id, a.open, a.seen)
}

// LeakDescribe describes an event that names a city, CleanDescribe those that name nothing.
func LeakDescribe(m Moved) {
	log.Print(describe(m)) // leak: Moved.City
}

func CleanDescribe(o Opened, c Closed) {
	for _, e := range []Event{o, c} {
		log.Print(describe(e))
	}
}

// LeakCities logs all cities, CleanCities how many there are and whether one came twice.
func LeakCities(ms ...Moved) {
	a := new(account)
	for _, m := range ms {
		a.apply(m)
	}
	log.Printf("cities %v", a.cities) // leak: Moved.City
}

func CleanCities(ms ...Moved) {
	a := new(account)
	for _, m := range ms {
		a.apply(m)
	}
	slices.Sort(a.cities)
	log.Printf("moved %d times to %d cities", len(ms), len(slices.Compact(a.cities)))
}

// LeakUnknown logs events that it does not handle, CleanUnknown their types.
func LeakUnknown(c Closed) {
	var e Event = c
	switch e.(type) {
	case Opened, Moved:
	default:
		log.Printf("not handled: %#v", e) // leak: Closed.Reason
	}
}

func CleanUnknown(c Closed) {
	var e Event = c
	switch e.(type) {
	case Opened, Moved:
	default:
		log.Printf("not handled: %T", e)
	}
}
