// Package case20 logs what changed of a record, but for fields that a tag leaves out.
package case20

import (
	"fmt"
	"log"
	"log/slog"
	"maps"
	"reflect"
	"slices"
)

// An Employee has tags for those who read the log of changes.
type Employee struct {
	No     string `audit:"no"`
	Name   string `audit:"name" pii:"name"`
	Salary string `audit:"-" pii:"income"`
	Room   string `audit:"room"`
}

// A Trainee was added later.
type Trainee struct {
	No     string `audit:"no"`
	Salary string `pii:"income"`
}

// changes names the fields that differ, with their values.
func changes(before, after any) map[string]string {
	out := map[string]string{}
	b, a := reflect.ValueOf(before), reflect.ValueOf(after)
	for i := range b.NumField() {
		f := b.Type().Field(i)
		name := f.Tag.Get("audit")
		if name == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		x, y := fmt.Sprint(b.Field(i).Interface()), fmt.Sprint(a.Field(i).Interface())
		if x != y {
			out[name] = x + " -> " + y
		}
	}
	return out
}

// changed names the fields alone.
func changed(before, after any) []string {
	return slices.Sorted(maps.Keys(changes(before, after)))
}

func LeakChanges(e Employee) {
	after := e
	after.Name, after.Salary = "new", "more"
	slog.Info("changed", "fields", changes(e, after)) // leak: Employee.Name
}

func CleanChanges(e Employee) {
	after := e
	after.Name, after.Salary = "new", "more"
	slog.Info("changed", "fields", changed(e, after))
}

func LeakTrainee(t Trainee) {
	slog.Info("changed", "fields", changes(t, Trainee{No: t.No})) // leak: Trainee.Salary
}

func CleanTrainee(t Trainee) {
	slog.Info("changed", "fields", changes(Trainee{No: t.No}, Trainee{No: "t2"}))
}

func LeakBefore(e Employee) {
	before := e
	e.Salary = "more"
	log.Printf("%+v became %s", before, e.No) // leak: Employee.Name, Employee.Salary
}

func CleanBefore(e Employee) {
	before := e
	before.Name, before.Salary = "", ""
	log.Printf("%+v became %s", before, e.No)
}
