// Package case36 has types that embed others, and methods as values.
package case36

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

// Person is embedded by all.
type Person struct {
	First string `pii:"name"`
	Last  string `pii:"name"`
}

func (p Person) Full() string      { return p.First + " " + p.Last }
func (p *Person) Rename(to string) { p.First, p.Last = to, to }

// Employee is a person with a badge.
type Employee struct {
	Person
	Badge int
}

// String shows the badge.
func (e Employee) String() string { return fmt.Sprintf("#%d", e.Badge) }

// Manager has a team.
type Manager struct {
	*Employee
	Team string
}

// Contractor has a method of the same name as what it embeds.
type Contractor struct {
	Employee
	Firm string
}

func (c Contractor) Full() string { return c.Firm }

// namer is what many have.
type namer interface{ Full() string }

// entry embeds an interface.
type entry struct {
	namer
	n int
}

// LeakPromoted calls the method of the person, CleanPromoted the one that hides it.
func LeakPromoted(e Employee) {
	log.Print(entry{e, 1}.Full()) // leak: Person.First, Person.Last
}

func CleanPromoted(e Employee) {
	log.Print(entry{Contractor{e, "acme"}, 1}.Full())
}

// LeakOutside prints what is inside, CleanOutside what has the method of the employee.
func LeakOutside(e Employee) {
	log.Printf("%v", Manager{&e, "a"}.Person) // leak: Person.First, Person.Last
}

func CleanOutside(e Employee) {
	log.Printf("%v", Manager{&e, "a"})
}

// LeakJSON does not ask for the String method.
func LeakJSON(e Employee) {
	_ = json.NewEncoder(os.Stdout).Encode(Contractor{e, "acme"}) // leak: Person.First, Person.Last
}

func CleanJSON(e Employee) {
	_ = json.NewEncoder(os.Stdout).Encode(fmt.Sprint(Contractor{e, "acme"}))
}

// LeakValue binds the method before the name is changed, CleanValue after.
func LeakValue(e Employee) {
	full := e.Full
	e.Rename("x")
	log.Print(full()) // leak: Person.First, Person.Last
}

func CleanValue(e Employee) {
	e.Rename("x")
	full := e.Full
	log.Print(full())
}

// LeakExpression has a table of method expressions.
func LeakExpression(e Employee) {
	show := map[string]func(Employee) string{"badge": Employee.String, "full": Employee.Full}
	log.Print(show["full"](e)) // leak: Person.First, Person.Last
}

func CleanExpression(e Employee) {
	show := map[string]func(Employee) string{"badge": Employee.String, "full": Employee.Full}
	log.Print(show["badge"](e))
}

// LeakReceiver renames a copy, CleanReceiver what it prints.
func LeakReceiver(e Employee) {
	rename := (*Person).Rename
	other := e.Person
	rename(&other, "y")
	log.Print(strings.ToUpper(e.Last)) // leak: Person.Last
}

func CleanReceiver(e Employee) {
	rename := (*Person).Rename
	rename(&e.Person, "y")
	log.Print(strings.ToUpper(e.Last))
}
