// Package case04 reads and changes parts of customers through lenses.
package case04

import (
	"log"
	"strings"
)

// Customer has an address.
type Customer struct {
	ID   int
	Name string `pii:"name"`
	Home Address
}

// Address is where parcels go.
type Address struct {
	Street string `pii:"street"`
	Zone   string
}

// Lens is one part of a whole.
type Lens[S, A any] struct {
	Get func(S) A
	Set func(S, A) S
}

// Over changes the part by a function.
func (l Lens[S, A]) Over(s S, f func(A) A) S { return l.Set(s, f(l.Get(s))) }

// Through is the part of a part.
func Through[S, A, B any](outer Lens[S, A], inner Lens[A, B]) Lens[S, B] {
	return Lens[S, B]{
		Get: func(s S) B { return inner.Get(outer.Get(s)) },
		Set: func(s S, b B) S { return outer.Set(s, inner.Set(outer.Get(s), b)) },
	}
}

var (
	home = Lens[Customer, Address]{
		func(c Customer) Address { return c.Home },
		func(c Customer, a Address) Customer { c.Home = a; return c },
	}
	street = Lens[Address, string]{
		func(a Address) string { return a.Street },
		func(a Address, s string) Address { a.Street = s; return a },
	}
	zone = Lens[Address, string]{
		func(a Address) string { return a.Zone },
		func(a Address, z string) Address { a.Zone = z; return a },
	}
	name = Lens[Customer, string]{
		func(c Customer) string { return c.Name },
		func(c Customer, n string) Customer { c.Name = n; return c },
	}
)

// LeakGet looks at the street, CleanGet at the zone.
func LeakGet(c Customer) {
	log.Print("drives to ", Through(home, street).Get(c)) // leak: Address.Street
}

func CleanGet(c Customer) {
	log.Print("drives to ", Through(home, zone).Get(c))
}

// LeakOver changes the zone, CleanOver the street.
func LeakOver(c Customer) {
	c = Through(home, zone).Over(c, strings.ToUpper)
	log.Printf("moved: %+v", c.Home) // leak: Address.Street
}

func CleanOver(c Customer) {
	c = Through(home, street).Over(c, func(string) string { return "-" })
	log.Printf("moved: %+v", c.Home)
}

// hide clears several parts.
func hide[S any](s S, parts ...Lens[S, string]) S {
	for _, p := range parts {
		s = p.Set(s, "")
	}
	return s
}

// LeakHidden forgets one part, CleanHidden none.
func LeakHidden(c Customer) {
	log.Print(hide(c, name)) // leak: Address.Street
}

func CleanHidden(c Customer) {
	log.Print(hide(c, name, Through(home, street)))
}

// LeakCopied logs the customer from before, CleanCopied the one from after.
func LeakCopied(c Customer) {
	after := hide(c, name)
	log.Print(after.ID, c.Name) // leak: Customer.Name
}

func CleanCopied(c Customer) {
	after := hide(c, name)
	log.Print(after.ID, after.Name)
}
