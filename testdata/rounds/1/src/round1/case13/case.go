// Package case13 reports through constraints with methods.
package case13

import (
	"log"
	"strings"
)

type Patient struct {
	Chart   string
	Name    string `pii:"name"`
	Illness string `pii:"diagnosis"`
}

type Line interface{ Line() string }

type open struct{ p Patient }

func (o open) Line() string { return o.p.Name + ": " + o.p.Illness }

type closed struct{ p Patient }

func (c closed) Line() string { return "chart " + c.p.Chart }

func report[L Line](items ...L) {
	var all []string
	for _, item := range items {
		all = append(all, item.Line())
	}
	log.Print(strings.Join(all, "\n"))
}

func join[L Line](sep string, items ...L) string {
	text := ""
	for i, item := range items {
		if i > 0 {
			text += sep
		}
		text += item.Line()
	}
	return text
}

func LeakOpen(p Patient) {
	report(open{p}, open{p}) // leak: Patient.Name, Patient.Illness
}

func CleanClosed(p Patient) {
	report(closed{p}, closed{p})
}

func LeakJoined(p Patient) {
	log.Print(join(", ", open{p})) // leak: Patient.Name, Patient.Illness
}

func CleanJoined(p Patient) {
	log.Print(join(", ", closed{p}))
}

// A resettable is a constraint with a core type and a method of its pointer.
type resettable[T any] interface {
	*T
	Reset()
}

type visit struct{ note string }

func (v *visit) Reset() { v.note = "" }

type kept struct{ note string }

func (k *kept) Reset() {}

func fresh[T any, P resettable[T]](v T) T {
	P(&v).Reset()
	return v
}

func LeakKept(p Patient) {
	log.Print(fresh(kept{p.Illness}).note) // leak: Patient.Illness
}

func CleanReset(p Patient) {
	log.Print(fresh(visit{p.Illness}).note)
}
