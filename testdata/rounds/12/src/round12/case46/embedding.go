// Package case46 has records that embed others, and override what these say.
package case46

import (
	"encoding/json"
	"fmt"
	"log"
	"time"
)

// Base is in each record.
type Base struct {
	ID    int       `json:"id"`
	Since time.Time `json:"since"`
}

func (b Base) Describe() string { return fmt.Sprintf("#%d", b.ID) }

func (b Base) Log() { log.Print("record ", b.Describe()) }

// Person overrides Describe, which Log does not know.
type Person struct {
	Base
	Name string `json:"name" pii:"name"`
}

func (p Person) Describe() string { return p.Base.Describe() + " " + p.Name }

// Employee embeds a pointer, and an interface that says how to show it.
type Employee struct {
	*Person
	describer
	Salary int `json:"salary" pii:"income"`
}

type describer interface{ Label() string }

type plain struct{ text string }

func (p plain) Label() string { return p.text }

// Anonymous has the fields of a person with the name covered.
type Anonymous struct {
	Person
	Name struct{} `json:"name"`
}

// Dated embeds a time, whose methods take over.
type Dated struct {
	time.Time
	Who string `pii:"name"`
}

// LeakDescribe calls the method of the person, CleanDescribe that of the base by way of Log.
func LeakDescribe(p Person) {
	log.Print("record ", p.Describe()) // leak: Person.Name
}

func CleanDescribe(p Person) {
	p.Log()
}

// LeakLabel has the name in the label, CleanLabel the number.
func LeakLabel(p Person) {
	e := Employee{Person: &p, describer: plain{p.Name}}
	log.Print(e.Label()) // leak: Person.Name
}

func CleanLabel(p Person) {
	e := Employee{Person: &p, describer: plain{p.Base.Describe()}}
	log.Print(e.Label())
}

// LeakCovered prints what is covered, CleanCovered encodes it.
func LeakCovered(p Person) {
	log.Printf("%+v", Anonymous{Person: p}) // leak: Person.Name
}

func CleanCovered(p Person) {
	text, err := json.Marshal(Anonymous{Person: p})
	log.Printf("%s %v", text, err)
}

// LeakDated prints the field, CleanDated the struct, which is printed as a time.
func LeakDated(p Person) {
	d := Dated{p.Since, p.Name}
	log.Print(d.Year(), d.Who) // leak: Person.Name
}

func CleanDated(p Person) {
	d := Dated{p.Since, p.Name}
	text, err := json.Marshal(d)
	log.Print(d, string(text), err)
}
