// Package case12 maps records to what other layers get.
package case12

import (
	"encoding/json"
	"log/slog"
	"os"
)

// Employee is a row of the database.
type Employee struct {
	ID     int
	Name   string `pii:"name"`
	Salary string `pii:"income"`
	Union  string `pii:"union-membership"`
	Team   string
}

// public is what colleagues see.
type public struct {
	ID   int    `json:"id"`
	Team string `json:"team"`
}

// payroll is what accounting sees.
type payroll struct {
	ID  int    `json:"id"`
	Pay string `json:"pay"`
}

// mapAll maps a list.
func mapAll[S, D any](in []S, f func(S) D) []D {
	out := make([]D, 0, len(in))
	for _, s := range in {
		out = append(out, f(s))
	}
	return out
}

// mapper maps both ways.
type mapper[E, D any] struct {
	to   func(E) D
	from func(D) E
}

func toPublic(e Employee) public   { return public{e.ID, e.Team} }
func toPayroll(e Employee) payroll { return payroll{ID: e.ID, Pay: e.Salary} }

func save[T any](name string, v T) error {
	text, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o600)
}

// LeakList logs what accounting gets, CleanList what colleagues get.
func LeakList(es []Employee) {
	slog.Info("mapped", "list", mapAll(es, toPayroll)) // leak: Employee.Salary
}

func CleanList(es []Employee) {
	slog.Info("mapped", "list", mapAll(es, toPublic))
}

// LeakSave saves for accounting without protection, CleanSave for colleagues.
func LeakSave(es []Employee) error {
	return save("payroll.json", mapAll(es, toPayroll)) // leak: Employee.Salary
}

func CleanSave(es []Employee) error {
	return save("public.json", mapAll(es, toPublic))
}

// LeakTrip maps there and back with the name, CleanTrip loses it on the way.
func LeakTrip(e Employee) {
	m := mapper[Employee, [2]string]{
		to:   func(e Employee) [2]string { return [2]string{e.Team, e.Name} },
		from: func(d [2]string) Employee { return Employee{Team: d[0], Name: d[1]} },
	}
	slog.Info("trip", "employee", m.from(m.to(e))) // leak: Employee.Name
}

func CleanTrip(e Employee) {
	m := mapper[Employee, [2]string]{
		to:   func(e Employee) [2]string { return [2]string{e.Team} },
		from: func(d [2]string) Employee { return Employee{Team: d[0], Name: d[1]} },
	}
	slog.Info("trip", "employee", m.from(m.to(e)))
}

// LeakKeyed has the union as key, CleanKeyed counts those that are in one.
func LeakKeyed(es []Employee) {
	by := map[string]int{}
	for _, u := range mapAll(es, func(e Employee) string { return e.Union }) {
		by[u]++
	}
	slog.Info("unions", "by", by) // leak: Employee.Union
}

func CleanKeyed(es []Employee) {
	by := map[bool]int{}
	for _, u := range mapAll(es, func(e Employee) bool { return e.Union != "" }) {
		by[u]++
	}
	slog.Info("unions", "by", by)
}
