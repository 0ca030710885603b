// Package case23 plans the tour of a nurse, with a service that needs to know where.
package case23

import (
	"fmt"
	"slices"

	"round6/case23/maps"
)

type Patient struct {
	No      int
	Lat     float64 `pii:"coordinates"`
	Lon     float64 `pii:"coordinates"`
	Illness string  `pii:"diagnosis"`
	Record  string  `pii:"medical-record"`
}

type tour struct {
	patients []Patient
	label    func(Patient) string
}

func (t tour) stops() []maps.Stop {
	var ss []maps.Stop
	for _, p := range t.patients {
		ss = append(ss, maps.Stop{Point: maps.Point{Lat: p.Lat, Lon: p.Lon}, Label: t.label(p)})
	}
	return ss
}

func (t tour) plan(base string, opts map[string]string) error {
	return maps.New(base).Route(&maps.Request{Stops: t.stops(), Options: opts})
}

func number(p Patient) string { return fmt.Sprint("patient ", p.No) }

func LeakLabel(base string, p Patient) error {
	t := tour{[]Patient{p}, func(p Patient) string { return p.Illness }}
	return t.plan(base, nil) // leak: Patient.Illness
}

func CleanLabel(base string, p Patient) error {
	t := tour{[]Patient{p}, number}
	return t.plan(base, nil)
}

func LeakOption(base string, p Patient) error {
	t := tour{[]Patient{p}, number}
	return t.plan(base, map[string]string{"ref": p.Record}) // leak: Patient.Record
}

func CleanOption(base string, p Patient) error {
	t := tour{[]Patient{p}, number}
	return t.plan(base, map[string]string{"ref": "tour of " + number(p)})
}

func LeakSorted(base string, p Patient) error {
	t := tour{[]Patient{p, {No: 9}}, number}
	ss := t.stops()
	ss[0].Label = p.Illness
	slices.SortFunc(ss, func(a, b maps.Stop) int { return int(a.Lat - b.Lat) })
	return maps.New(base).Route(&maps.Request{Stops: ss}) // leak: Patient.Illness
}

func CleanSorted(base string, p Patient) error {
	t := tour{[]Patient{p, {No: 9}}, number}
	slices.SortFunc(t.patients, func(a, b Patient) int { return len(a.Illness) - len(b.Illness) })
	return maps.New(base).Route(&maps.Request{Stops: t.stops()})
}
