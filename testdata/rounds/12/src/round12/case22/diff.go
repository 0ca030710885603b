// Package case22 compares two versions of a record by a table of its fields.
package case22

import (
	"fmt"
	"log"
	"slices"
	"strconv"
	"strings"
)

// Resident is registered with a town.
type Resident struct {
	No       int
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	District string
}

// A column knows how to read one field, and whether it may be shown.
type column struct {
	name  string
	open  bool
	value func(Resident) string
}

var columns = []column{
	{"no", true, func(r Resident) string { return strconv.Itoa(r.No) }},
	{"district", true, func(r Resident) string { return r.District }},
	{"name", false, func(r Resident) string { return r.Name }},
	{"religion", false, func(r Resident) string { return r.Religion }},
}

// diff calls back for each column in which the two differ.
func diff(a, b Resident, f func(c column)) {
	for _, c := range columns {
		if c.value(a) != c.value(b) {
			f(c)
		}
	}
}

// LeakDiff logs values, CleanDiff names of columns.
func LeakDiff(a, b Resident) {
	diff(a, b, func(c column) {
		log.Printf("%s: %s", c.name, c.value(b)) // leak: Resident.Name, Resident.Religion
	})
}

func CleanDiff(a, b Resident) {
	diff(a, b, func(c column) {
		log.Printf("%s: changed", c.name)
	})
}

var public = []func(Resident) string{
	func(r Resident) string { return r.District },
	func(r Resident) string { return fmt.Sprint(r.No) },
}

// LeakRow appends one more column to those that are public.
func LeakRow(a, b Resident) {
	var row []string
	for _, f := range append(slices.Clip(public), func(r Resident) string { return r.Name }) {
		row = append(row, f(b))
	}
	log.Print(strings.Join(row, "|")) // leak: Resident.Name
}

func CleanRow(a, b Resident) {
	var row []string
	for _, f := range public {
		row = append(row, f(b))
	}
	log.Print(strings.Join(row, "|"))
}

// change is how one field went from one value to another.
type change[T comparable] struct{ From, To T }

func compare[T comparable](a, b T) *change[T] {
	if a == b {
		return nil
	}
	return &change[T]{a, b}
}

func LeakChange(a, b Resident) {
	if c := compare(a.Religion, b.Religion); c != nil {
		log.Printf("religion %v", *c) // leak: Resident.Religion
	}
}

func CleanChange(a, b Resident) {
	if c := compare(len(a.Religion) > 0, b.Religion == ""); c != nil {
		log.Printf("religion %v", *c)
	}
}
