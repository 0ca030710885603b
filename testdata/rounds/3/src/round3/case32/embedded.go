// Package case32 embeds types and interfaces and uses what they promote.
package case32

import (
	"fmt"
	"log"
)

type Person struct {
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	Code  string
}

func (p Person) Title() string   { return "Mx " + p.Name }
func (p *Person) Number() string { return p.Phone }
func (p Person) Badge() string   { return p.Code }

type Nurse struct {
	Person
	Ward string
}

func (n Nurse) Badge() string { return n.Ward + "/" + n.Person.Badge() }

type Doctor struct {
	*Person
	Field string
}

func (d Doctor) Title() string { return "Dr of " + d.Field }

type titled interface{ Title() string }

type announcer struct {
	titled
	times int
}

type quiet struct{ titled }

func (q quiet) Title() string { return "somebody" }

func LeakPromotedField(n Nurse) {
	log.Print(n.Name) // leak: Person.Name
}

func CleanPromotedField(n Nurse) {
	log.Print(n.Code, n.Ward)
}

func LeakPromotedMethod(n Nurse) {
	log.Print(n.Title()) // leak: Person.Name
}

func CleanShadowedMethod(n Nurse) {
	d := Doctor{Person: &n.Person, Field: "eyes"}
	log.Print(d.Title())
}

func LeakShadowed(n Nurse) {
	d := Doctor{Person: &n.Person, Field: "eyes"}
	log.Print(d.Person.Title()) // leak: Person.Name
}

func LeakPointerMethod(n Nurse) {
	log.Print(n.Number()) // leak: Person.Phone
}

func CleanBadge(n Nurse) {
	log.Print(n.Badge())
}

func LeakEmbeddedInterface(n Nurse) {
	a := announcer{titled: n, times: 2}
	log.Print(a.Title()) // leak: Person.Name
}

func CleanEmbeddedInterface(n Nurse) {
	a := announcer{titled: Doctor{&n.Person, "ears"}, times: 2}
	log.Print(a.Title(), a.times)
}

func CleanQuiet(n Nurse) {
	q := quiet{titled: n}
	log.Print(q.Title())
}

func LeakQuiet(n Nurse) {
	q := quiet{titled: n}
	log.Print(q.titled.Title()) // leak: Person.Name
}

func announce(ts ...titled) string {
	s := ""
	for _, t := range ts {
		s += fmt.Sprintln(t.Title())
	}
	return s
}

func LeakMethodSet(n Nurse) {
	log.Print(announce(Doctor{nil, "feet"}, n)) // leak: Person.Name
}

func CleanMethodSet(n Nurse) {
	log.Print(announce(Doctor{nil, "feet"}, quiet{n}))
}

func LeakWhole(n Nurse) {
	log.Printf("%v", n) // leak: Person.Name, Person.Phone
}

func CleanWhole(n Nurse) {
	n.Person = Person{}
	log.Printf("%v", n)
}
