// Package case21 copies, slices and swaps.
package case21

import (
	"log"
	"slices"
)

// Seat is booked by somebody.
type Seat struct {
	Row    int
	Holder string `pii:"name"`
}

func LeakArrayPointer(s Seat) {
	var row [2]string
	p := &row
	p[0] = s.Holder
	log.Print(row) // leak: Seat.Holder
}

func CleanArrayCopy(s Seat) {
	var row [2]string
	p := row
	p[0] = s.Holder
	log.Print(row, len(p))
}

// LeakSubslice writes through a part of the slice, CleanSubslice through a part that has no room.
func LeakSubslice(s Seat) {
	row := []string{"free", "free"}
	first := row[:1]
	first = append(first, s.Holder)
	log.Print(row, len(first)) // leak: Seat.Holder
}

func CleanSubslice(s Seat) {
	row := []string{"free", "free"}
	first := row[:1:1]
	first = append(first, s.Holder)
	log.Print(row, len(first))
}

func LeakSwap(s Seat) {
	a, b := "free", s.Holder
	pa, pb := &a, &b
	*pa, *pb = *pb, *pa
	log.Print(a) // leak: Seat.Holder
}

func CleanSwap(s Seat) {
	a, b := "free", s.Holder
	pa, pb := &a, &b
	pa, pb = pb, pa
	log.Print(a, pa == pb)
}

func reset(s **Seat) { *s = &Seat{Row: (*s).Row} }

func clearRow(s *Seat) { s = &Seat{Row: s.Row} }

func LeakPointer(s *Seat) {
	clearRow(s)
	log.Printf("%+v", s) // leak: Seat.Holder
}

func CleanPointer(s *Seat) {
	reset(&s)
	log.Printf("%+v", s)
}

func LeakDelete(all []Seat) {
	kept := slices.DeleteFunc(slices.Clone(all), func(s Seat) bool { return s.Holder != "" })
	log.Print(len(kept), all) // leak: Seat.Holder
}

func CleanDelete(all []Seat) {
	kept := slices.DeleteFunc(all, func(s Seat) bool { return s.Holder != "" })
	log.Print(len(kept), all)
}
