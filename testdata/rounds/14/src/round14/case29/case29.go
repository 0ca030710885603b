// Package case29 has people of several kinds, who share what all people have.
package case29

import (
	"encoding/json"
	"fmt"
	"log"
)

// Person is anybody.
type Person struct {
	Name  string `json:"name" pii:"name"`
	Phone string `json:"phone" pii:"phone"`
}

func (p Person) String() string { return "person " + p.Name }

// Audit is embedded where changes are noted.
type Audit struct {
	By      string `json:"by"`
	Version int    `json:"version"`
}

// Doctor is a person who shows as a number.
type Doctor struct {
	Person
	Audit
	License int `json:"license"`
}

func (d Doctor) String() string { return fmt.Sprint("doctor ", d.License) }

// Nurse is a person, and shows as one.
type Nurse struct {
	*Person
	Ward string `json:"ward"`
}

// Card hides the fields of a person behind its own.
type Card struct {
	Person
	Name  string `json:"name"`
	Phone string `json:"phone,omitempty"`
}

func card(p Person, title string) Card { return Card{Person: p, Name: title} }

// LeakNurse shows the method of the person, CleanNurse that of a doctor.
func LeakNurse(p Person) {
	log.Print("on duty: ", Nurse{&p, "w2"}) // leak: Person.Name
}

func CleanNurse(p Person) {
	log.Print("on duty: ", Doctor{Person: p, License: 4})
}

// LeakPromoted reads a field through the embedded person, CleanPromoted that of the audit.
func LeakPromoted(p Person) {
	d := Doctor{Person: p, Audit: Audit{By: "import"}}
	log.Print("changed by ", d.Name) // leak: Person.Name
}

func CleanPromoted(p Person) {
	d := Doctor{Person: p, Audit: Audit{By: "import"}}
	log.Print("changed by ", d.By)
}

// LeakCard encodes the person of a card, CleanCard the card, whose fields are nearer.
func LeakCard(p Person) {
	c := card(p, "Dr.")
	text, _ := json.Marshal(c.Person)
	log.Printf("card %s", text) // leak: Person.Name, Person.Phone
}

func CleanCard(p Person) {
	c := card(p, "Dr.")
	text, _ := json.Marshal(c)
	log.Printf("card %s", text)
}

// LeakOuter logs the phone of the person, CleanOuter that of the card, which is empty.
func LeakOuter(p Person) {
	c := card(p, "Dr.")
	log.Print("call ", c.Person.Phone) // leak: Person.Phone
}

func CleanOuter(p Person) {
	c := card(p, "Dr.")
	log.Print("call ", c.Phone)
}
