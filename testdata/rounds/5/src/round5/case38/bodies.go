// Package case38 has iterators whose loop bodies change what is outside.
package case38

import (
	"iter"
	"log"
)

type Stay struct {
	Room  string
	Guest string `pii:"name"`
	Notes string `pii:"comment"`
}

// A hotel gives its stays, with a last word at the end.
type hotel struct {
	stays []*Stay
	last  func()
}

func (h *hotel) all() iter.Seq2[int, *Stay] {
	return func(yield func(int, *Stay) bool) {
		if h.last != nil {
			defer h.last()
		}
		for i, s := range h.stays {
			if !yield(i, s) {
				return
			}
		}
	}
}

func until(seq iter.Seq2[int, *Stay], stop func(*Stay) bool) iter.Seq2[int, *Stay] {
	return func(yield func(int, *Stay) bool) {
		seq(func(i int, s *Stay) bool { return !stop(s) && yield(i, s) })
	}
}

func LeakOutside(s Stay) {
	h := &hotel{stays: []*Stay{&s}}
	seen := ""
	for _, st := range h.all() {
		seen += st.Guest
	}
	log.Print("seen ", seen) // leak: Stay.Guest
}

func CleanOutside(s Stay) {
	h := &hotel{stays: []*Stay{&s}}
	seen := 0
	for range h.all() {
		seen++
	}
	log.Print("seen ", seen)
}

func LeakChanged(s Stay) {
	h := &hotel{stays: []*Stay{&s}}
	for _, st := range h.all() {
		st.Guest = ""
	}
	log.Printf("%+v", *h.stays[0]) // leak: Stay.Notes
}

func CleanChanged(s Stay) {
	h := &hotel{stays: []*Stay{&s}}
	for _, st := range h.all() {
		st.Guest, st.Notes = "", ""
	}
	log.Printf("%+v", s)
}

func LeakLast(s Stay) {
	h := &hotel{stays: []*Stay{&s}}
	who := ""
	h.last = func() { log.Print("last ", who) } // leak: Stay.Guest
	for _, st := range h.all() {
		who = st.Guest
	}
}

func CleanLast(s Stay) {
	h := &hotel{stays: []*Stay{&s}}
	who := ""
	h.last = func() { log.Print("last ", who) }
	for _, st := range h.all() {
		who = st.Room
	}
}

func found(h *hotel, room string) string {
	for _, st := range until(h.all(), func(s *Stay) bool { return s.Room == "" }) {
		if st.Room == room {
			return st.Guest
		}
	}
	return "nobody"
}

func LeakReturn(s Stay) {
	log.Print(found(&hotel{stays: []*Stay{&s}}, s.Room)) // leak: Stay.Guest
}

func CleanReturn(s Stay) {
	log.Print(found(&hotel{stays: []*Stay{&s}}, s.Room) == s.Guest)
}
