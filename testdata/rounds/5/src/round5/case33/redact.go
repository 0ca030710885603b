// Package case33 has reporters that are given a redactor, or fall back on one.
package case33

import (
	"cmp"
	"log"
	"strings"
)

type Lodger struct {
	Flat int
	Name string `pii:"name"`
	Debt string `pii:"payment"`
}

type redactor func(string) string

func none(s string) string  { return s }
func stars(s string) string { return strings.Repeat("*", len(s)) }

type reporter struct{ redact redactor }

type option func(*reporter)

func with(r redactor) option { return func(rep *reporter) { rep.redact = r } }

func newReporter(opts ...option) *reporter {
	r := &reporter{}
	for _, o := range opts {
		o(r)
	}
	if r.redact == nil {
		r.redact = stars
	}
	return r
}

func (r *reporter) report(kind, s string) { log.Print(kind, " ", r.redact(s)) }

func LeakNone(l Lodger) {
	newReporter(with(none)).report("name", l.Name) // leak: Lodger.Name
}

func CleanDefault(l Lodger) {
	newReporter().report("name", l.Name)
}

func LeakChosen(l Lodger, on bool) {
	r := none
	if on {
		r = stars
	}
	log.Print(r(l.Debt)) // leak: Lodger.Debt
}

func CleanChosen(l Lodger, on bool) {
	r := stars
	if on {
		r = func(string) string { return "-" }
	}
	log.Print(r(l.Debt))
}

func LeakFallback(l Lodger) {
	log.Print(cmp.Or(none(l.Debt), "nothing")) // leak: Lodger.Debt
}

func CleanFallback(l Lodger) {
	log.Print(cmp.Or(stars(l.Debt), "nothing"))
}

func LeakBranch(l Lodger) {
	name := l.Name
	switch {
	case l.Flat > 9:
		name = stars(name)
	case l.Flat > 5:
		name = "-"
	}
	log.Print(name) // leak: Lodger.Name
}

func CleanBranch(l Lodger) {
	name := l.Name
	switch {
	case l.Flat > 9:
		name = stars(name)
	default:
		name = "-"
	}
	log.Print(name)
}
