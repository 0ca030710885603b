// Package case46 embeds structs, whose fields are promoted or hidden.
package case46

import (
	"encoding/json"
	"fmt"
	"log"
)

type Place struct {
	Street string
	City   string
}

type Person struct {
	Name string `pii:"name"`
	Mail string `pii:"email"`
	Home Place  `pii:"address"`
}

// The mail of a member is one of the office; it hides that of the person.
type Member struct {
	Person
	Mail  string
	Since int
}

type Chair struct {
	*Member
	Term int
}

func (p Person) Letter() string { return "dear " + p.Name }

func (m Member) Desk() string { return "desk " + m.Mail }

func LeakHiddenField(m Member) {
	log.Print(m.Person.Mail) // leak: Person.Mail
}

func CleanOuterField(m Member) {
	log.Print(m.Mail)
}

func LeakPromotedMethod(m Member) {
	c := Chair{&m, 2}
	log.Print(c.Letter()) // leak: Person.Name
}

func CleanPromotedMethod(m Member) {
	c := Chair{&m, 2}
	log.Print(c.Desk())
}

func LeakPartOfField(m Member) {
	log.Print(m.Home.City) // leak: Person.Home
}

func CleanPartOfField(m Member) {
	m.Home.City = "-"
	log.Print(m.Home.City)
}

func LeakOtherPart(m Member) {
	m.Home.City = "-"
	log.Print(m.Home) // leak: Person.Home
}

func CleanWholeField(m Member) {
	m.Home = Place{City: "-"}
	log.Print(m.Home)
}

func LeakThroughPointer(m Member) {
	c := Chair{&m, 2}
	m.Since = 2021
	c.Mail = m.Name
	log.Print(m.Mail) // leak: Person.Name
}

func CleanThroughPointer(m Member) {
	c := Chair{new(m), 2}
	m.Since = 2021
	c.Mail = m.Name
	log.Print(m.Mail)
}

// In a nested pointer fmt shows an address, encoding/json what it names.
func LeakChairJSON(m Member) {
	data, err := json.Marshal(struct{ C *Person }{&m.Person})
	log.Print(string(data), err) // leak: Person.Name, Person.Mail, Person.Home
}

func CleanChairPrinted(m Member) {
	text := fmt.Sprint(struct{ C *Person }{&m.Person})
	log.Print(len(text) > 2, text)
}
