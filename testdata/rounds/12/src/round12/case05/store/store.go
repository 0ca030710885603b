// Package store keeps tenants of flats in memory.
package store

import "iter"

// Tenant rents a flat.
type Tenant struct {
	Flat   string
	Name   string `pii:"name"`
	Income int    `pii:"income"`
	Phone  string `pii:"phone"`
}

// Finder finds tenants.
type Finder interface {
	Find(flat string) (*Tenant, error)
}

// NotFound names the flat, and who asked for it.
type NotFound struct{ Flat, Asked string }

func (e NotFound) Error() string { return "no tenant in " + e.Flat + " for " + e.Asked }

// Memory is a Finder.
type Memory struct{ tenants []Tenant }

func New(tenants ...Tenant) *Memory { return &Memory{tenants} }

func (m *Memory) Find(flat string) (*Tenant, error) {
	for i := range m.tenants {
		if m.tenants[i].Flat == flat {
			return &m.tenants[i], nil
		}
	}
	return nil, NotFound{Flat: flat}
}

// Update changes a tenant in place.
func (m *Memory) Update(flat string, change func(*Tenant)) error {
	t, err := m.Find(flat)
	if err != nil {
		return err
	}
	change(t)
	return nil
}

// Each goes through all of them by value, Flats through the flats.
func (m *Memory) Each(yield func(int, Tenant) bool) {
	for i, t := range m.tenants {
		if !yield(i, t) {
			return
		}
	}
}

func (m *Memory) Flats() iter.Seq[string] {
	return func(yield func(string) bool) {
		m.Each(func(_ int, t Tenant) bool { return yield(t.Flat) })
	}
}
