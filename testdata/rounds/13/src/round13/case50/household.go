// Package case50 blanks what is in a household before it is logged, not always where it is.
package case50

import (
	"fmt"
	"log"
)

// Person lives in a household.
type Person struct {
	ID   int
	Name string `pii:"name"`
	Kids []Person
}

// Household has people in several places.
type Household struct {
	Number  string
	Head    *Person
	Members []Person
	ByID    map[int]Person
}

// blank clears one person and the children.
func blank(p *Person) {
	p.Name = ""
	for i := range p.Kids {
		blank(&p.Kids[i])
	}
}

// shallow clears one person alone.
func shallow(p *Person) { p.Name = "" }

// LeakRange clears the copies of a loop, CleanRange the elements.
func LeakRange(h Household) {
	for _, p := range h.Members {
		p.Name = ""
	}
	log.Print(h.Number, h.Members) // leak: Person.Name
}

func CleanRange(h Household) {
	for i := range h.Members {
		h.Members[i].Name = ""
		h.Members[i].Kids = nil
	}
	log.Print(h.Number, h.Members)
}

// LeakMap changes what it took out of a map, CleanMap puts it back.
func LeakMap(h Household) {
	for id, p := range h.ByID {
		p.Name, p.Kids = "", nil
		log.Print("blanked ", id)
	}
	log.Print(h.ByID) // leak: Person.Name
}

func CleanMap(h Household) {
	for id, p := range h.ByID {
		p.Name, p.Kids = "", nil
		h.ByID[id] = p
	}
	log.Print(h.ByID)
}

// LeakNested forgets the children, CleanNested does not.
func LeakNested(h Household) {
	shallow(&h.Members[0])
	log.Print(h.Members[0]) // leak: Person.Name
}

func CleanNested(h Household) {
	blank(&h.Members[0])
	log.Print(h.Members[0])
}

// Redacted is a copy without names, whose head is its own.
func (h Household) Redacted() Household {
	h.Head = &Person{ID: h.Head.ID}
	h.Members, h.ByID = nil, nil
	return h
}

// LeakHead blanks the head of the copy and logs that of the original, CleanHead that of the copy.
func LeakHead(h Household) {
	r := h.Redacted()
	log.Printf("%s %+v", r.Number, *h.Head) // leak: Person.Name
}

func CleanHead(h Household) {
	r := h.Redacted()
	log.Printf("%s %+v", r.Number, *r.Head)
}

// LeakShared has a second pointer to a person that is blanked too late, CleanShared to one that is blanked before.
func LeakShared(h Household) {
	p := h.Head
	text := fmt.Sprint(h.Number, *p)
	blank(p)
	log.Print(text) // leak: Person.Name
}

func CleanShared(h Household) {
	p := h.Head
	blank(h.Head)
	text := fmt.Sprint(h.Number, *p)
	log.Print(text)
}
