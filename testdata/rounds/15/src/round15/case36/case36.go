// Package case36 says what has changed between two records.
package case36

import (
	"fmt"
	"log"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Contact is a person in an address book.
type Contact struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	City  string `pii:"city"`
	Notes int
}

// Change is one field that differs.
type Change struct {
	Field    string
	Old, New any
}

func (c Change) String() string { return fmt.Sprintf("%s: %v -> %v", c.Field, c.Old, c.New) }

// diff compares all fields.
func diff(a, b Contact) []Change {
	var out []Change
	va, vb := reflect.ValueOf(a), reflect.ValueOf(b)
	for i := range va.NumField() {
		if x, y := va.Field(i).Interface(), vb.Field(i).Interface(); x != y {
			out = append(out, Change{va.Type().Field(i).Name, x, y})
		}
	}
	return out
}

// names gives the names of the fields that have changed.
func names(cs []Change) []string {
	out := make([]string, len(cs))
	for i, c := range cs {
		out[i] = c.Field
	}
	return out
}

// explicit compares what counts.
func explicit(a, b Contact) map[string][2]string {
	out := map[string][2]string{}
	if a.City != b.City {
		out["city"] = [2]string{a.City, b.City}
	}
	if a.Notes != b.Notes {
		out["notes"] = [2]string{fmt.Sprint(a.Notes), fmt.Sprint(b.Notes)}
	}
	return out
}

// LeakChanges logs old and new values, CleanChanges the names of the fields.
func LeakChanges(a, b Contact) {
	log.Print("changed: ", diff(a, b)) // leak: Contact.Name, Contact.Email, Contact.City
}

func CleanChanges(a, b Contact) {
	log.Print("changed: ", names(diff(a, b)))
}

// LeakExplicit logs what it compared, CleanExplicit the keys.
func LeakExplicit(a, b Contact) {
	for field, v := range explicit(a, b) {
		log.Printf("%s: %s", field, strings.Join(v[:], " -> ")) // leak: Contact.City
	}
}

func CleanExplicit(a, b Contact) {
	log.Print("changed: ", slices.Sorted(maps.Keys(explicit(a, b))))
}

// LeakOne logs one change, CleanOne that of a field that is nobody's.
func LeakOne(a, b Contact) {
	if a.Email != b.Email {
		log.Print(Change{"email", a.Email, b.Email}) // leak: Contact.Email
	}
}

func CleanOne(a, b Contact) {
	if a.Notes != b.Notes {
		log.Print(Change{"notes", a.Notes, b.Notes})
	}
}

// LeakVersions logs both versions, CleanVersions whether they are equal.
func LeakVersions(a, b Contact) {
	log.Printf("versions %v and %v", a, b) // leak: Contact.Name, Contact.Email, Contact.City
}

func CleanVersions(a, b Contact) {
	log.Printf("versions of %d are equal: %t, %d differ", a.ID, a == b, len(diff(a, b)))
}
