// Package case44 changes variables in loops, branches and jumps before it logs them.
package case44

import (
	"log"
	"strings"
)

// Parcel goes to somebody.
type Parcel struct {
	Code    string
	Street  string `pii:"street"`
	Fragile bool
}

func LeakLast(all []Parcel) {
	last := "none"
	for _, p := range all {
		log.Print("at ", len(last))
		last = p.Street
	}
	log.Print("last at ", last) // leak: Parcel.Street
}

func CleanLast(all []Parcel) {
	last := "none"
	for _, p := range all {
		last = p.Street
		log.Print("at ", len(last))
		last = p.Code
	}
	log.Print("last at ", last)
}

// LeakCarried logs in each round what the one before has left.
func LeakCarried(all []Parcel) {
	note := ""
	for _, p := range all {
		log.Print("before: ", note) // leak: Parcel.Street
		note = p.Street
	}
}

func CleanCarried(all []Parcel) {
	note := ""
	for _, p := range all {
		note = p.Street
		note = strings.Map(func(rune) rune { return '*' }, note)
		log.Print("before: ", note)
	}
}

// LeakSwitch falls through to the case that logs.
func LeakSwitch(p Parcel) {
	text := p.Code
	switch {
	case p.Fragile:
		text = p.Street
		fallthrough
	default:
		log.Print("parcel: ", text) // leak: Parcel.Street
	}
}

func CleanSwitch(p Parcel) {
	text := p.Code
	switch {
	case p.Fragile:
		text = p.Street
	default:
		log.Print("parcel: ", text)
	}
	_ = text
}

func LeakLabel(all []Parcel) {
	text := ""
parcels:
	for _, p := range all {
		text = p.Street
		for range 2 {
			if p.Fragile {
				break parcels
			}
		}
		text = p.Code
	}
	log.Print("stopped at ", text) // leak: Parcel.Street
}

func CleanLabel(all []Parcel) {
	text := ""
parcels:
	for _, p := range all {
		for range 2 {
			if p.Fragile {
				continue parcels
			}
		}
		text = p.Street
		text = p.Code
	}
	log.Print("stopped at ", text)
}
