// Package case17 tracks what changes in the records of a landlord until they are saved or thrown away.
package case17

import (
	"fmt"
	"iter"
	"log"
)

// Tenant rents a flat.
type Tenant struct {
	Flat    string
	Owner   string `pii:"name"`
	Arrears string `pii:"payment"`
}

// change is one field that is different.
type change struct{ flat, field, old, new string }

// Unit of work hands out one copy of each record.
type Unit struct {
	load   func(flat string) Tenant
	before map[string]Tenant
	now    map[string]*Tenant
}

func begin(t Tenant) *Unit {
	return &Unit{func(string) Tenant { return t }, map[string]Tenant{}, map[string]*Tenant{}}
}

// Get is the same pointer for the same flat.
func (u *Unit) Get(flat string) *Tenant {
	if t, ok := u.now[flat]; ok {
		return t
	}
	t := u.load(flat)
	u.before[flat], u.now[flat] = t, &t
	return &t
}

// Changes are between what was loaded and what is there now.
func (u *Unit) Changes() iter.Seq[change] {
	return func(yield func(change) bool) {
		for flat, t := range u.now {
			was := u.before[flat]
			if was.Owner != t.Owner && !yield(change{flat, "owner", was.Owner, t.Owner}) {
				return
			}
			if was.Arrears != t.Arrears && !yield(change{flat, "arrears", was.Arrears, t.Arrears}) {
				return
			}
		}
	}
}

// Rollback puts everything back as it was loaded.
func (u *Unit) Rollback() {
	for flat, t := range u.now {
		*t = u.before[flat]
	}
}

// LeakChanges logs the old values, CleanChanges which fields there are.
func LeakChanges(t Tenant) {
	u := begin(t)
	u.Get(t.Flat).Owner = "nobody"
	for c := range u.Changes() {
		log.Printf("%s %s: %s", c.flat, c.field, c.old) // leak: Tenant.Owner
	}
}

func CleanChanges(t Tenant) {
	u := begin(t)
	u.Get(t.Flat).Owner = "nobody"
	for c := range u.Changes() {
		log.Printf("%s %s: %t", c.flat, c.field, c.old == "")
	}
}

// LeakRolled looks after the rollback, CleanCleared before it.
func LeakRolled(t Tenant) {
	u := begin(t)
	live := u.Get(t.Flat)
	live.Owner, live.Arrears = "", ""
	u.Rollback()
	fmt.Println(*live) // leak: Tenant.Owner, Tenant.Arrears
}

func CleanCleared(t Tenant) {
	u := begin(t)
	live := u.Get(t.Flat)
	live.Owner, live.Arrears = "", ""
	fmt.Println(*live)
	u.Rollback()
}

// LeakIdentity clears a copy, CleanIdentity the record that all share.
func LeakIdentity(t Tenant) {
	u := begin(t)
	mine := *u.Get(t.Flat)
	mine.Arrears = ""
	log.Print(mine.Arrears, u.Get(t.Flat).Arrears) // leak: Tenant.Arrears
}

func CleanIdentity(t Tenant) {
	u := begin(t)
	mine := u.Get(t.Flat)
	mine.Arrears = ""
	log.Print(mine.Arrears, u.Get(t.Flat).Arrears)
}
