// Package case20 runs commands that it finds in a table.
package case20

import (
	"fmt"
	"log"
)

// Employee is whom commands are about.
type Employee struct {
	Number int
	Name   string `pii:"name"`
	IBAN   string `pii:"bank-account"`
	Desk   string
}

type office struct{ staff map[int]*Employee }

func newOffice(e *Employee) *office { return &office{map[int]*Employee{e.Number: e}} }

func (o *office) desk(n int) string { return o.staff[n].Desk }
func (o *office) iban(n int) string { return o.staff[n].IBAN }

func (o *office) table() map[string]func(int) string {
	return map[string]func(int) string{
		"desk": o.desk,
		"iban": o.iban,
	}
}

func LeakTable(e *Employee) {
	commands := newOffice(e).table()
	log.Print("iban: ", commands["iban"](e.Number)) // leak: Employee.IBAN
}

func CleanTable(e *Employee) {
	commands := newOffice(e).table()
	log.Print("desk: ", commands["desk"](e.Number))
}

// describe takes what is to be described as a method expression.
func describe(o *office, n int, what func(*office, int) string) string {
	return fmt.Sprintf("%d: %s", n, what(o, n))
}

func LeakExpression(e *Employee) {
	log.Print(describe(newOffice(e), e.Number, (*office).iban)) // leak: Employee.IBAN
}

func CleanExpression(e *Employee) {
	log.Print(describe(newOffice(e), e.Number, (*office).desk))
}

// LeakBound binds the method before the field is cleared in a copy, CleanBound before it is cleared in place.
func LeakBound(e *Employee) {
	show := e.line
	copied := *e
	copied.Name = "-"
	log.Print(show(), copied.Number) // leak: Employee.Name
}

func CleanBound(e *Employee) {
	show := e.line
	e.Name = "-"
	log.Print(show(), e.Number)
}

func (e *Employee) line() string { return e.Name + " at " + e.Desk }

type step struct {
	name string
	run  func() string
}

func LeakSteps(e *Employee) {
	steps := []step{{"desk", func() string { return e.Desk }}, {"name", func() string { return e.Name }}}
	for _, s := range steps {
		log.Print(s.name, " ", s.run()) // leak: Employee.Name
	}
}

func CleanSteps(e *Employee) {
	steps := []step{{"desk", func() string { return e.Desk }}, {"name", func() string { return e.Name }}}
	for _, s := range steps[:1] {
		log.Print(s.name, " ", len(s.run()))
	}
}
