// Package fmtmethods prints types that have methods for fmt.
package fmtmethods

import (
	"fmt"
	"log"
)

// Secret masks itself by value.
type Secret string

func (s Secret) String() string { return "***" }

// Loud prints itself.
type Loud string

func (l Loud) String() string { return "<" + string(l) + ">" }

// PtrSecret masks itself by pointer only.
type PtrSecret string

func (s *PtrSecret) String() string { return "***" }

// ErrSecret is an error that masks, with a String that does not.
type ErrSecret struct {
	Email string `pii:"email"`
}

func (e ErrSecret) Error() string  { return "***" }
func (e ErrSecret) String() string { return e.Email }

// GoSecret masks %#v alone.
type GoSecret struct {
	Email string `pii:"email"`
}

func (g GoSecret) GoString() string { return "***" }

// FullSecret masks every verb.
type FullSecret struct {
	Email string `pii:"email"`
}

func (f FullSecret) Format(s fmt.State, verb rune) { fmt.Fprint(s, "***") }

// LoudFormat prints itself for every verb.
type LoudFormat struct {
	Email string `pii:"email"`
	ID    int
}

func (f LoudFormat) Format(s fmt.State, verb rune) { fmt.Fprint(s, f.Email) }

// Masked is a struct that prints its number.
type Masked struct {
	ID    int
	Email string `pii:"email"`
}

func (m Masked) String() string { return fmt.Sprint("user ", m.ID) }

// Shown is a struct that prints its address.
type Shown struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

func (s Shown) String() string { return s.Email }

// PtrMasked masks by pointer only.
type PtrMasked struct {
	ID    int
	Email string `pii:"email"`
}

func (m *PtrMasked) String() string { return fmt.Sprint("user ", m.ID) }

type Outer struct {
	ID     int
	Secret Secret `pii:"email"`
}

type outerHidden struct {
	id     int
	secret Secret `pii:"email"`
}

type Holder struct {
	M  Masked
	MP *Masked
}

type PtrHolder struct{ M PtrMasked }

type PtrPtrHolder struct{ M *PtrMasked }

type hiddenHolder struct{ m Masked }

type anyHolder struct{ v any }

type AnyHolder struct{ V any }

// Promoted prints as what it embeds.
type Promoted struct {
	Masked
	Phone string `pii:"phone"`
}

func topLevel(o Outer) {
	log.Printf("%v", o.Secret)            // ok
	log.Printf("%s", o.Secret)            // ok
	log.Printf("%q", o.Secret)            // ok
	log.Printf("%x", o.Secret)            // ok
	log.Printf("%+v", o.Secret)           // ok
	log.Printf("%#v", o.Secret)           // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", o.Secret)            // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%t", o.Secret)            // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Print(o.Secret)                   // ok
	log.Println("mail", o.Secret)         // ok
	log.Print("mail " + o.Secret)         // ok: keeps the type
	log.Print("mail " + string(o.Secret)) // want `^Outer\.Secret \(pii:email\) reaches log\.Print$`
	log.Print(string(o.Secret))           // want `^Outer\.Secret \(pii:email\) reaches log\.Print$`
	log.Print([]byte(o.Secret))           // want `^Outer\.Secret \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprint(o.Secret))       // ok
	log.Print(&o.Secret)                  // ok
	log.Print(o.Secret.String())          // ok
}

func inStruct(o Outer, h outerHidden) {
	log.Printf("%v", o)        // ok
	log.Printf("%+v", o)       // ok
	log.Printf("%s", o)        // ok
	log.Printf("%#v", o)       // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", o)        // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", &o)       // ok
	log.Printf("%v", h)        // want `^outerHidden\.secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", h.secret) // ok
	log.Printf("%v", &h)       // want `^outerHidden\.secret \(pii:email\) reaches log\.Printf$`
}

func inContainers(o Outer) {
	log.Printf("%v", []Secret{o.Secret})          // ok
	log.Printf("%v", map[Secret]int{o.Secret: 1}) // ok
	log.Printf("%v", map[int]Secret{1: o.Secret}) // ok
	log.Printf("%v", [1]Secret{o.Secret})         // ok
	log.Printf("%v", []any{o.Secret})             // ok
	log.Printf("%v", []string{string(o.Secret)})  // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%#v", []Secret{o.Secret})         // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", Loud(o.Secret))              // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", []Loud{Loud(o.Secret)})      // want `^Outer\.Secret \(pii:email\) reaches log\.Printf$`
}

func structMethods(m Masked, s Shown) {
	log.Printf("%v", m)          // ok
	log.Printf("%+v", m)         // ok
	log.Printf("%#v", m)         // want `^Masked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", m)          // want `^Masked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", &m)         // ok
	log.Print(m, &m)             // ok
	log.Print(m.Email)           // want `^Masked\.Email \(pii:email\) reaches log\.Print$`
	log.Printf("%v", s)          // want `^Shown\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%#v", s)         // want `^Shown\.Email \(pii:email\) reaches log\.Printf$` `^Shown\.Phone \(pii:phone\) reaches log\.Printf$`
	log.Printf("%v", s.String()) // want `^Shown\.Email \(pii:email\) reaches log\.Printf$`
}

func pointerReceivers(m PtrMasked, p PtrSecret) {
	log.Printf("%v", m)                // want `^PtrMasked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", &m)               // ok
	log.Printf("%v", PtrHolder{m})     // want `^PtrMasked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", &PtrHolder{m})    // want `^PtrMasked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", PtrPtrHolder{&m}) // ok
	log.Printf("%v", []*PtrMasked{&m}) // ok
	log.Printf("%v", []PtrMasked{m})   // want `^PtrMasked\.Email \(pii:email\) reaches log\.Printf$`
}

func holders(h Holder, m Masked) {
	log.Printf("%v", h)               // ok
	log.Printf("%#v", h)              // want `^Masked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", hiddenHolder{m}) // want `^Masked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", anyHolder{m})    // want `^Masked\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%v", AnyHolder{m})    // ok
	log.Printf("%v", AnyHolder{&m})   // ok
	log.Printf("%v", anyHolder{&m})   // ok: an address
}

func errorsFirst(e ErrSecret) {
	log.Printf("%v", e)   // ok
	log.Printf("%s", e)   // ok
	log.Printf("%#v", e)  // want `^ErrSecret\.Email \(pii:email\) reaches log\.Printf$`
	log.Print(e.String()) // want `^ErrSecret\.Email \(pii:email\) reaches log\.Print$`
	log.Print(e)          // ok
}

func goStringers(g GoSecret) {
	log.Printf("%#v", g) // ok
	log.Printf("%v", g)  // want `^GoSecret\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%+v", g) // want `^GoSecret\.Email \(pii:email\) reaches log\.Printf$`
}

func formatters(f FullSecret, l LoudFormat) {
	log.Printf("%v", f)    // ok
	log.Printf("%d", f)    // ok
	log.Printf("%#v", f)   // ok
	log.Print(f)           // ok
	log.Print(f.Email)     // want `^FullSecret\.Email \(pii:email\) reaches log\.Print$`
	log.Printf("%v", l)    // want `^LoudFormat\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", l)    // want `^LoudFormat\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%d", l.ID) // ok
}

func promoted(p Promoted) {
	log.Printf("%v", p)       // ok: only the String of Masked
	log.Printf("%+v", p)      // ok
	log.Printf("%#v", p)      // want `^Masked\.Email \(pii:email\) reaches log\.Printf$` `^Promoted\.Phone \(pii:phone\) reaches log\.Printf$`
	log.Printf("%v", p.Phone) // want `^Promoted\.Phone \(pii:phone\) reaches log\.Printf$`
}
