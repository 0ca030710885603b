// Package case02 writes through value and pointer receivers.
package case02

import "log"

type Patient struct {
	Ward      string
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
}

type card struct {
	title string
	lines []string
}

func (c card) withTitle(s string) card {
	c.title = s
	return c
}

func (c card) setTitle(s string) {
	c.title = s
}

func (c *card) rename(s string) {
	c.title = s
}

func (c card) setLine(i int, s string) {
	c.lines[i] = s
}

func LeakRename(p Patient) {
	var c card
	c.rename(p.Name)
	log.Print(c.title) // leak: Patient.Name
}

// A method with a value receiver sets a field of its copy.
func CleanSetTitle(p Patient) {
	var c card
	c.setTitle(p.Name)
	log.Print(c.title)
}

// The copy shares its slice.
func LeakSetLine(p Patient) {
	c := card{lines: make([]string, 1)}
	c.setLine(0, p.Diagnosis)
	log.Print(c.lines[0]) // leak: Patient.Diagnosis
}

func LeakWithTitle(p Patient) {
	c := card{}.withTitle(p.Name)
	log.Print(c.title) // leak: Patient.Name
}

func CleanWithTitle(p Patient) {
	c := card{}
	d := c.withTitle(p.Name)
	log.Print(c.title, len(d.title))
}

func LeakMethodValue(p Patient) {
	var c card
	set := c.rename
	set(p.Name)
	log.Print(c.title) // leak: Patient.Name
}

func CleanMethodExpression(p Patient) {
	var c, d card
	set := (*card).rename
	set(&c, p.Name)
	set(&d, p.Ward)
	log.Print(d.title)
}

func LeakMethodExpression(p Patient) {
	var c, d card
	set := (*card).rename
	set(&c, p.Name)
	set(&d, p.Ward)
	log.Print(c.title) // leak: Patient.Name
}
