// Package case03 keeps the history of blood donors as events, and works out from them what holds today.
package case03

import (
	"fmt"
	"log"
)

// Donor is what the events add up to.
type Donor struct {
	ID      string
	Name    string
	Group   string
	Visits  int
	version int
}

// The events of a donor.
type (
	Registered struct {
		ID   string
		Name string `pii:"name"`
	}
	Tested struct {
		Group string `pii:"lab-result"`
	}
	Donated struct{ Millilitres int }
	Renamed struct {
		Name string `pii:"name"`
	}
	Forgotten struct{ Reason string }
)

// Event is one of them.
type Event interface{ apply(*Donor) }

func (e Registered) apply(d *Donor) { d.ID, d.Name = e.ID, e.Name }
func (e Tested) apply(d *Donor)     { d.Group = e.Group }
func (Donated) apply(d *Donor)      { d.Visits++ }
func (e Renamed) apply(d *Donor)    { d.Name = e.Name }
func (Forgotten) apply(d *Donor)    { d.Name, d.Group = "", "" }

// record applies an event and counts it.
func (d *Donor) record(e Event) *Donor {
	e.apply(d)
	d.version++
	return d
}

func replay(events ...Event) *Donor {
	d := new(Donor)
	for _, e := range events {
		d.record(e)
	}
	return d
}

// LeakReplay logs the donor after the events, CleanReplay how often there was a visit.
func LeakReplay(r Registered, t Tested) {
	d := replay(r, t, Donated{450})
	log.Printf("%s: %s", d.ID, d.Group) // leak: Tested.Group
}

func CleanReplay(r Registered, t Tested) {
	d := replay(r, t, Donated{450})
	log.Printf("%s: %d of %d", d.ID, d.Visits, d.version)
}

// LeakForgotten forgets too early, CleanForgotten at last.
func LeakForgotten(r Registered, t Tested) {
	d := new(Donor)
	d.record(r).record(Forgotten{"asked"}).record(t)
	log.Printf("%+v", *d) // leak: Tested.Group
}

func CleanForgotten(r Registered, t Tested) {
	d := new(Donor)
	d.record(r).record(t).record(Forgotten{"asked"})
	log.Printf("%+v", *d)
}

// LeakRenamed logs the name that was given last, CleanRenamed puts another one in its place.
func LeakRenamed(r Registered, n Renamed) {
	d := new(Donor)
	d.record(Registered{r.ID, "unknown"})
	d.record(n)
	log.Print("now called ", d.Name) // leak: Renamed.Name
}

func CleanRenamed(r Registered, n Renamed) {
	d := new(Donor)
	d.record(r).record(n)
	d.record(Renamed{"unknown"})
	log.Print("now called ", d.Name)
}

// describe says what an event is, for the journal.
func describe(e Event) string {
	switch e := e.(type) {
	case Registered:
		return "registered " + e.ID
	case Renamed:
		return "renamed to " + e.Name
	case Donated:
		return fmt.Sprintf("donated %d ml", e.Millilitres)
	default:
		return fmt.Sprintf("%T", e)
	}
}

func LeakDescribe(r Registered, n Renamed) {
	log.Print(describe(r), ", ", describe(n)) // leak: Renamed.Name
}

func CleanDescribe(r Registered, t Tested) {
	log.Print(describe(r), ", ", describe(t))
}
