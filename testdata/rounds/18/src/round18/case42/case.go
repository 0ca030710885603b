// Package case42 has types of a delivery service whose methods are promoted, hidden and lost.
package case42

import (
	"fmt"
	"log"
	"log/slog"
)

// Address is where something is delivered to.
type Address struct {
	Street string `pii:"street"`
	City   string `pii:"city"`
}

// String shows neither.
func (a Address) String() string { return fmt.Sprintf("address of %d letters", len(a.Street)) }

// Parcel has the method of the address that it embeds, so that it prints as one.
type Parcel struct {
	Address
	Phone  string `pii:"phone"`
	Weight int
}

// Freight has the address in a field, and no method.
type Freight struct {
	To     Address
	Phone  string `pii:"phone"`
	Weight int
}

// Letter embeds two that have the method, so that it has none.
type Letter struct {
	Address
	Stamp
}

// Stamp has a method, too.
type Stamp struct{ Cents int }

func (s Stamp) String() string { return fmt.Sprint(s.Cents, " cents") }

// Route has parcels in an order.
type Route []Parcel

// String counts them.
func (r Route) String() string { return fmt.Sprint("route of ", len(r)) }

// Each gives the parcels one by one.
func (r Route) Each(f func(int, Parcel)) {
	for i, p := range r {
		f(i, p)
	}
}

// Stop is a parcel under another name, without methods but for those that are promoted.
type Stop Parcel

// bare is an address without its method.
type bare Address

// LeakFreight prints the phone beside an address that hides itself, CleanParcel one that hides all of the parcel.
func LeakFreight(p Parcel) {
	log.Println(Freight{p.Address, p.Phone, p.Weight}) // leak: Parcel.Phone
}

func CleanParcel(p Parcel) {
	log.Println(p, Stop(p))
}

// LeakLetter prints an address without its method, CleanLetter with it; of two methods that a letter embeds none is promoted.
func LeakLetter(p Parcel) {
	fmt.Printf("%s %s\n", bare(p.Address), Letter{Stamp: Stamp{80}}) // leak: Address.Street, Address.City
}

func CleanLetter(p Parcel) {
	fmt.Printf("%s %s\n", p.Address, Letter{Address: p.Address, Stamp: Stamp{80}})
}

// LeakRoute prints the parcels of a route field by field, CleanRoute the route.
func LeakRoute(p Parcel) {
	r := Route{p}
	r.Each(func(i int, p Parcel) {
		slog.Info("stop", "n", i, "phone", p.Phone) // leak: Parcel.Phone
	})
}

func CleanRoute(p Parcel) {
	r := Route{p}
	slog.Info("stops", "route", r.String())
	r.Each(func(i int, p Parcel) {
		slog.Info("stop", "n", i, "parcel", p.String())
	})
}

// LeakVerb prints with a verb that does not ask for the method, CleanVerb with one that does.
func LeakVerb(p Parcel) {
	fmt.Printf("%#v\n", Freight{To: p.Address}.To) // leak: Address.Street, Address.City
}

func CleanVerb(p Parcel) {
	fmt.Printf("%+v\n", Freight{To: p.Address}.To)
}
