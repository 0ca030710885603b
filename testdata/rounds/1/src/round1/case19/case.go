// Package case19 visits a tree of households.
package case19

import (
	"fmt"
	"log"
	"strings"
)

type Person struct {
	ID       int
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	Street   string
}

type Node interface{ Accept(Visitor) }

type Visitor interface {
	VisitHouse(*House)
	VisitPerson(*Person)
}

type House struct {
	Number  int
	Members []Node
}

func (h *House) Accept(v Visitor) {
	v.VisitHouse(h)
	for _, m := range h.Members {
		m.Accept(v)
	}
}

func (p *Person) Accept(v Visitor) { v.VisitPerson(p) }

// A census collects names, a count only how many there are.
type census struct{ lines []string }

func (c *census) VisitHouse(h *House) { c.lines = append(c.lines, fmt.Sprint(h.Number)) }

func (c *census) VisitPerson(p *Person) { c.lines = append(c.lines, p.Name) }

type count struct{ houses, persons int }

func (c *count) VisitHouse(*House) { c.houses++ }

func (c *count) VisitPerson(p *Person) {
	if p.Religion != "" {
		c.persons++
	}
}

type streets struct{ lines []string }

func (s *streets) VisitHouse(h *House) { s.lines = append(s.lines, fmt.Sprint(h.Number)) }

func (s *streets) VisitPerson(p *Person) { s.lines = append(s.lines, p.Street) }

func LeakCensus(p Person) {
	var c census
	(&House{1, []Node{&p}}).Accept(&c)
	log.Print(strings.Join(c.lines, " ")) // leak: Person.Name
}

func CleanCount(p Person) {
	var c count
	(&House{1, []Node{&p}}).Accept(&c)
	log.Print(c.houses, c.persons)
}

func CleanStreets(p Person) {
	var s streets
	(&House{1, []Node{&p}}).Accept(&s)
	log.Print(strings.Join(s.lines, " "))
}

type walk func(p *Person) bool

func each(nodes []Node, f walk) {
	for _, n := range nodes {
		switch n := n.(type) {
		case *House:
			each(n.Members, f)
		case *Person:
			if !f(n) {
				return
			}
		}
	}
}

func LeakWalk(p Person) {
	last := ""
	each([]Node{&House{2, []Node{&p}}}, func(p *Person) bool { last = p.Religion; return true })
	log.Print("last ", last) // leak: Person.Religion
}

func CleanWalk(p Person) {
	last := ""
	each([]Node{&House{2, []Node{&p}}}, func(p *Person) bool { last = p.Street; return true })
	log.Print("last ", last)
}
