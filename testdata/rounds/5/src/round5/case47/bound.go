// Package case47 binds methods to values, early and late.
package case47

import (
	"log"
	"slices"
)

type Seat struct {
	Row  int
	Name string `pii:"name"`
	Tel  string `pii:"phone"`
}

func (s Seat) label() string       { return "for " + s.Name }
func (s *Seat) current() string    { return "for " + s.Name }
func (s Seat) each(f func(string)) { f(s.Name); f(s.Tel) }

type menu struct {
	names []string
	acts  []func() string
}

func (m *menu) add(name string, f func() string) {
	m.names, m.acts = append(m.names, name), append(m.acts, f)
}

func (m menu) run(name string) string { return m.acts[slices.Index(m.names, name)]() }

func LeakEarly(s Seat) {
	f := s.label
	s.Name = "free"
	log.Print(f()) // leak: Seat.Name
}

func CleanEarly(s Seat) {
	s.Name = "free"
	f := s.label
	log.Print(f())
}

func LeakLate(s Seat) {
	t := Seat{Name: "free"}
	f := t.current
	t.Name = s.Name
	log.Print(f()) // leak: Seat.Name
}

func CleanLate(s Seat) {
	f := s.current
	s.Name = "free"
	log.Print(f())
}

func LeakMenu(s Seat) {
	var m menu
	m.add("row", func() string { return "row" })
	m.add("tel", func() string { return s.Tel })
	log.Print(m.run("tel")) // leak: Seat.Tel
}

func CleanMenu(s Seat) {
	var m menu
	m.add("row", func() string { return "row" })
	m.add("size", func() string { return string(rune('0' + len(s.Tel)%10)) })
	log.Print(m.run("row"))
}

func LeakRangeCopy(s Seat) {
	seats := [2]Seat{{Row: 1}, s}
	for i, t := range seats {
		seats[1].Name, seats[1].Tel = "", ""
		log.Print(i, t.Tel) // leak: Seat.Tel
	}
}

func CleanRangePointer(s Seat) {
	seats := [2]Seat{{Row: 1}, s}
	for i, t := range &seats {
		seats[1].Name, seats[1].Tel = "", ""
		log.Print(i, t.Tel)
	}
}

func LeakExpression(s Seat) {
	all := []string{}
	Seat.each(s, func(x string) { all = append(all, x) })
	log.Print(all[0]) // leak: Seat.Name
}

func CleanExpression(s Seat) {
	n := 0
	Seat.each(s, func(x string) { n += len(x) })
	log.Print(n)
}
