// Package case10 keeps an audit trail: who changed what.
package case10

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
)

// Employee is in the books.
type Employee struct {
	Desk   string
	Name   string `pii:"name"`
	Salary string `pii:"income"`
	Rating string `pii:"performance"`
}

// Change is one field that is not what it was.
type Change struct {
	Field string `json:"field"`
	Old   string `json:"old,omitempty"`
	New   string `json:"new,omitempty"`
}

// columns tells how to read each field.
var columns = map[string]func(*Employee) *string{
	"desk":   func(e *Employee) *string { return &e.Desk },
	"name":   func(e *Employee) *string { return &e.Name },
	"salary": func(e *Employee) *string { return &e.Salary },
	"rating": func(e *Employee) *string { return &e.Rating },
}

// secret are the fields whose values the trail must not repeat.
var secret = map[string]bool{"name": true, "salary": true, "rating": true}

// diff compares two states of an employee, field by field.
func diff(before, after *Employee, values bool) []Change {
	var changes []Change
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		was, is := *columns[name](before), *columns[name](after)
		if was == is {
			continue
		}
		c := Change{Field: name}
		if values {
			c.Old, c.New = was, is
		}
		changes = append(changes, c)
	}
	return changes
}

// LeakDiff repeats the values, CleanDiff names the fields.
func LeakDiff(e Employee) {
	before := e
	e = Employee{Desk: "b2"}
	log.Printf("changed: %+v", diff(&before, &e, true)) // leak: Employee.Name, Employee.Rating, Employee.Salary
}

func CleanDiff(e Employee) {
	before := e
	e = Employee{Desk: "b2"}
	log.Printf("changed: %+v", diff(&before, &e, false))
}

// redact drops the values of some fields.
func redact(changes []Change) []Change {
	out := slices.Clone(changes)
	for i := range out {
		if secret[out[i].Field] {
			out[i].Old, out[i].New = "", ""
		}
	}
	return out
}

// LeakRedacted writes what was there before it was redacted.
func LeakRedacted(e Employee) {
	changes := []Change{{"rating", e.Rating, "b"}}
	hidden := redact(changes)
	line, _ := json.Marshal(changes)
	_ = os.WriteFile("audit.json", line, 0o600) // leak: Employee.Rating
	log.Print(len(hidden))
}

func CleanRedacted(e Employee) {
	changes := []Change{{"rating", e.Rating, "b"}}
	hidden := redact(changes)
	line, _ := json.Marshal(hidden)
	_ = os.WriteFile("audit.json", line, 0o600)
	log.Print(len(hidden))
}

// entry is a line of the trail, built step by step.
type entry struct{ parts []string }

func (e *entry) add(key string, value any) *entry {
	e.parts = append(e.parts, fmt.Sprintf("%s=%v", key, value))
	return e
}

func (e *entry) String() string { return strings.Join(e.parts, " ") }

func LeakEntry(e Employee) {
	line := new(entry).add("action", "raise").add("desk", e.Desk).add("from", e.Salary)
	fmt.Fprintln(os.Stderr, line) // leak: Employee.Salary
}

func CleanEntry(e Employee) {
	line := new(entry).add("action", "raise").add("desk", e.Desk)
	fmt.Fprintln(os.Stderr, line)
	line.add("from", e.Salary)
}

// LeakActor logs for whom, CleanActor where.
func LeakActor(e Employee) {
	set := columns["name"]
	log.Print("by ", *set(&e)) // leak: Employee.Name
}

func CleanActor(e Employee) {
	set := columns["desk"]
	log.Print("by ", *set(&e))
}
