// Package case44 copies records deeply, and scrubs the copies.
package case44

import (
	"encoding/json"
	"log/slog"
	"maps"
	"slices"
)

// Household is people who live together.
type Household struct {
	No      int
	Street  string `pii:"street"`
	People  []*Person
	Contact map[string]string `pii:"phone"`
	Notes   []string          `pii:"inquiry"`
}

// Person is one of them.
type Person struct {
	Role   string
	Name   string `pii:"name"`
	Income string `pii:"income"`
}

func (p *Person) clone() *Person {
	c := *p
	return &c
}

// Clone copies all that a household points to.
func (h *Household) Clone() *Household {
	c := *h
	c.People = make([]*Person, len(h.People))
	for i, p := range h.People {
		c.People[i] = p.clone()
	}
	c.Contact = maps.Clone(h.Contact)
	c.Notes = slices.Clone(h.Notes)
	return &c
}

// scrub forgets everything.
func (h *Household) scrub() *Household {
	h.Street = ""
	for _, p := range h.People {
		p.Name, p.Income = "", ""
	}
	clear(h.Contact)
	h.Notes = nil
	return h
}

// scrubTop forgets what is in the household itself.
func (h *Household) scrubTop() *Household {
	h.Street, h.Contact, h.Notes = "", nil, nil
	return h
}

func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// LeakTop scrubs the household but not its people, CleanTop both.
func LeakTop(h *Household) {
	slog.Info("household", "dump", text(h.Clone().scrubTop())) // leak: Person.Name, Person.Income
}

func CleanTop(h *Household) {
	slog.Info("household", "dump", text(h.Clone().scrub()))
}

// LeakOther scrubs a copy and logs the original, CleanOther the copy.
func LeakOther(h *Household) {
	c := h.Clone()
	c.scrub()
	slog.Info("household", "no", c.No, "street", h.Street) // leak: Household.Street
}

func CleanOther(h *Household) {
	c := h.Clone()
	c.scrub()
	slog.Info("household", "no", c.No, "street", c.Street)
}

// LeakShared logs what the copy keeps, CleanShared what it does not have.
func LeakShared(h *Household) {
	c := h.Clone()
	c.Notes = append(c.Notes[:0:0], "scrubbed")
	slog.Info("household", "contact", c.Contact, "notes", c.Notes) // leak: Household.Contact
}

func CleanShared(h *Household) {
	c := h.Clone()
	c.Notes = append(c.Notes[:0:0], "scrubbed")
	slog.Info("household", "contacts", len(c.Contact), "notes", c.Notes)
}

// LeakPeople logs people by value, CleanPeople their roles.
func LeakPeople(h *Household) {
	for _, p := range h.Clone().People {
		slog.Info("person", "p", *p) // leak: Person.Name, Person.Income
	}
}

func CleanPeople(h *Household) {
	for _, p := range h.Clone().People {
		slog.Info("person", "role", p.Role)
	}
}
