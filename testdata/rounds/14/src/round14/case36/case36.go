// Package case36 notes what changed in the records of a registry.
package case36

import (
	"fmt"
	"log/slog"
	"sort"
	"strings"

	"round14/case36/audit"
)

// Citizen is registered.
type Citizen struct {
	ID       int
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	Status   string `pii:"marital-status"`
}

var fields = map[string]func(Citizen) string{
	"name":     func(c Citizen) string { return c.Name },
	"religion": func(c Citizen) string { return c.Religion },
}

// diff gives what differs.
func diff(old, new Citizen) []audit.Change {
	var changes []audit.Change
	for field, get := range fields {
		if a, b := get(old), get(new); a != b {
			changes = append(changes, audit.Change{Field: field, Old: a, New: b})
		}
	}
	sort.Slice(changes, func(i, j int) bool { return changes[i].Field < changes[j].Field })
	return changes
}

// LeakChanges logs the changes with their values, CleanChanges by field.
func LeakChanges(c Citizen) {
	for _, change := range diff(Citizen{ID: c.ID}, c) {
		slog.Info("changed", "id", c.ID, "change", fmt.Sprint(change)) // leak: Citizen.Name, Citizen.Religion
	}
}

func CleanChanges(c Citizen) {
	for _, change := range diff(Citizen{ID: c.ID}, c) {
		slog.Info("changed", "id", c.ID, "change", change.Field)
	}
}

// LeakEvent logs an event by its text, CleanEvent by its value for logs.
func LeakEvent(c Citizen) {
	e := audit.Event{Actor: "clerk", Subject: c.ID, Changes: []audit.Change{{Field: "status", New: c.Status}}}
	slog.Info("audit", "event", e.String()) // leak: Citizen.Status
}

func CleanEvent(c Citizen) {
	e := audit.Event{Actor: "clerk", Subject: c.ID, Changes: []audit.Change{{Field: "status", New: c.Status}}}
	slog.Info("audit", "event", e)
}

// LeakMasked masks what is old, CleanMasked what is new.
func LeakMasked(c Citizen) {
	change := audit.Change{Field: "status", Old: "single", New: c.Status}
	change.Old = strings.Repeat("*", len(change.Old))
	slog.Info("changed", "from", change.Old, "to", change.New) // leak: Citizen.Status
}

func CleanMasked(c Citizen) {
	change := audit.Change{Field: "status", Old: "single", New: c.Status}
	change.New = strings.Repeat("*", len(change.New))
	slog.Info("changed", "from", change.Old, "to", change.New)
}
