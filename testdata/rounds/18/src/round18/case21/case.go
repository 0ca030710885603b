// Package case21 keeps an audit trail of what clerks change in the records of citizens.
package case21

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"reflect"
)

// Citizen has a record.
type Citizen struct {
	ID       int    `audit:"-"`
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	Status   string
}

// Change is of one field.
type Change struct {
	Field    string
	Old, New any `json:",omitempty"`
}

// diff compares two structs field by field.
func diff[T any](before, after T) []Change {
	var all []Change
	b, a := reflect.ValueOf(before), reflect.ValueOf(after)
	for i := range b.NumField() {
		f := b.Type().Field(i)
		if f.Tag.Get("audit") == "-" || b.Field(i).Equal(a.Field(i)) {
			continue
		}
		all = append(all, Change{f.Name, b.Field(i).Interface(), a.Field(i).Interface()})
	}
	return all
}

// names has which fields differ.
func names(all []Change) []string {
	var out []string
	for _, c := range all {
		out = append(out, c.Field)
	}
	return out
}

// bare takes the values out.
func bare(all []Change) []Change {
	out := make([]Change, 0, len(all))
	for _, c := range all {
		c.Old, c.New = nil, nil
		out = append(out, c)
	}
	return out
}

// Entry is one of the trail.
type Entry struct {
	Clerk   int
	Subject int
	Changes []Change
	Note    string
}

func write(e Entry) error {
	text, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("audit %d: %w", e.Subject, err)
	}
	return os.WriteFile("audit.json", text, 0o600)
}

// LeakChanges logs the changes, CleanChanges the fields that have changed.
func LeakChanges(before, after Citizen) {
	slog.Info("changed", "id", after.ID, "changes", diff(before, after)) // leak: Citizen.Name, Citizen.Religion
}

func CleanChanges(before, after Citizen) {
	slog.Info("changed", "id", after.ID, "changes", names(diff(before, after)))
}

// LeakTrail writes the changes into the trail, CleanTrail without the values.
func LeakTrail(before, after Citizen) error {
	return write(Entry{Clerk: 1, Subject: after.ID, Changes: diff(before, after)}) // leak: Citizen.Name, Citizen.Religion
}

func CleanTrail(before, after Citizen) error {
	return write(Entry{Clerk: 1, Subject: after.ID, Changes: bare(diff(before, after))})
}

// LeakNote has the old name in the note, CleanNote the old status.
func LeakNote(before, after Citizen) error {
	note := fmt.Sprintf("was %s until today", before.Name)
	return write(Entry{Clerk: 1, Subject: after.ID, Note: note}) // leak: Citizen.Name
}

func CleanNote(before, after Citizen) error {
	note := fmt.Sprintf("was %s until today", before.Status)
	return write(Entry{Clerk: 1, Subject: after.ID, Note: note})
}

// LeakCount prints what there was before, CleanCount of which kind it was.
func LeakCount(before, after Citizen) {
	all := diff(before, after)
	for _, c := range all {
		fmt.Println(c.Old, len(all)) // leak: Citizen.Name, Citizen.Religion
	}
}

func CleanCount(before, after Citizen) {
	all := diff(before, after)
	for _, c := range all {
		fmt.Println(reflect.TypeOf(c.Old), len(all))
	}
}
