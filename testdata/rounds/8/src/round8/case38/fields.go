// Package case38 is about single fields: nested, behind pointers, in arrays, overwritten, copied.
package case38

import (
	"fmt"
	"log"
)

// A Person has an address and relatives.
type Person struct {
	Nick   string
	Name   string `pii:"name"`
	Home   Place
	Work   *Place
	Phones [2]Phone
	Next   *Person
}

type Place struct {
	Street  string `pii:"street"`
	Country string
}

type Phone struct {
	Kind   string
	Number string `pii:"phone"`
}

// pair has two texts that are used for this and that.
type pair struct{ a, b string }

func (p pair) swap() pair { return pair{p.b, p.a} }

func (p *pair) clear() { p.a = "" }

type box struct {
	in  *pair
	all []pair
}

func move(from, to *Place) { to.Street = from.Street }

func LeakNested(p Person) {
	log.Print(p.Work.Country, p.Home.Street) // leak: Place.Street
}

func CleanNested(p Person) {
	log.Print(p.Work.Country, p.Home.Country)
}

func LeakArray(p Person) {
	for i := range p.Phones {
		ph := &p.Phones[i]
		log.Print(ph.Kind, ph.Number) // leak: Phone.Number
	}
}

func CleanArray(p Person) {
	for i := range p.Phones {
		p.Phones[i].Number = ""
	}
	log.Print(p.Phones)
}

func LeakSwap(p Person) {
	x := pair{p.Name, p.Nick}.swap()
	log.Print(x.b) // leak: Person.Name
}

func CleanSwap(p Person) {
	x := pair{p.Name, p.Nick}.swap()
	log.Print(x.a)
}

func LeakAlias(p Person) {
	x := pair{p.Nick, ""}
	q := &x
	q.b = p.Name
	log.Print(x) // leak: Person.Name
}

func CleanAlias(p Person) {
	x := pair{p.Name, p.Nick}
	q := &x
	q.clear()
	log.Print(x)
}

func LeakCopy(p Person) {
	x := pair{p.Name, p.Nick}
	y := x
	x.clear()
	log.Print(y, x) // leak: Person.Name
}

func CleanCopy(p Person) {
	x := pair{a: p.Nick}
	y := x
	y.b = p.Name
	log.Print(x, len(y.b))
}

func LeakBox(p Person) {
	b := box{in: &pair{}}
	b.all = append(b.all, *b.in)
	b.in.a = p.Name
	log.Print(*b.in) // leak: Person.Name
}

func CleanBox(p Person) {
	b := box{in: &pair{}}
	b.all = append(b.all, *b.in)
	b.in.a = p.Name
	log.Print(b.all)
}

func LeakMoved(p Person) {
	var to Place
	move(&p.Home, &to)
	fmt.Println(to) // leak: Place.Street
}

func CleanMoved(p Person) {
	to := Place{Country: "FR"}
	move(&p.Home, &to)
	fmt.Println(to.Country)
}

func LeakList(p Person) {
	for q := &p; q != nil; q = q.Next {
		fmt.Println(q.Nick, q.Name) // leak: Person.Name
	}
}

func CleanList(p Person) {
	n := 0
	for q := &p; q != nil; q = q.Next {
		n++
		fmt.Println(q.Nick, n)
	}
}
