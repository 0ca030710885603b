// Package case13 calls the same helpers with personal and with other data.
package case13

import (
	"log"
	"strings"
)

type Tenant struct {
	Unit  string
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

func trim(s string) string { return strings.TrimSpace(s) }

func wrap(f func(string) string, s string) string { return "[" + f(s) + "]" }

type label struct{ text string }

func newLabel(s string) *label     { return &label{text: s} }
func (l *label) String() string    { return l.text }
func (l *label) append(s string)   { l.text += s }
func show(l *label)                { log.Print(l.text) }
func pick(first, second any) any   { return first }
func keep(dst *[]string, s string) { *dst = append(*dst, s) }

func LeakTrim(t Tenant) {
	unit, name := trim(t.Unit), trim(t.Name)
	log.Print(name, len(unit)) // leak: Tenant.Name
}

func CleanTrim(t Tenant) {
	unit, name := trim(t.Unit), trim(t.Name)
	log.Print(unit, len(name))
}

func LeakWrap(t Tenant) {
	upper, fixed := wrap(strings.ToUpper, t.Name), wrap(func(string) string { return "x" }, t.Name)
	log.Print(upper, fixed) // leak: Tenant.Name
}

func CleanWrap(t Tenant) {
	upper, fixed := wrap(strings.ToUpper, t.Name), wrap(func(string) string { return "x" }, t.Name)
	log.Print(len(upper), fixed)
}

func LeakTwoLabels(t Tenant) {
	a, b := newLabel(t.Name), newLabel(t.Unit)
	show(b)
	show(a) // leak: Tenant.Name
}

func CleanTwoLabels(t Tenant) {
	a, b := newLabel(t.Name), newLabel(t.Unit)
	show(b)
	log.Print(len(a.text))
}

func LeakAppended(t Tenant) {
	a, b := newLabel("a"), newLabel("b")
	a.append(t.Phone)
	b.append(t.Unit)
	log.Print(a) // leak: Tenant.Phone
}

func CleanAppended(t Tenant) {
	a, b := newLabel("a"), newLabel("b")
	a.append(t.Phone)
	b.append(t.Unit)
	log.Print(b)
}

func LeakPick(t Tenant) {
	log.Print(pick(t.Phone, t.Unit)) // leak: Tenant.Phone
}

func CleanPick(t Tenant) {
	log.Print(pick(t.Unit, t.Phone))
}

func LeakKeep(t Tenant) {
	var names, units []string
	keep(&names, t.Name)
	keep(&units, t.Unit)
	log.Print(names) // leak: Tenant.Name
}

func CleanKeep(t Tenant) {
	var names, units []string
	keep(&names, t.Name)
	keep(&units, t.Unit)
	log.Print(units, len(names))
}
