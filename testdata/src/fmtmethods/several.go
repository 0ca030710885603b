package fmtmethods

import (
	"fmt"
	"log"
	"net/url"
)

// A value with a method and a part of it, of a type that has a name, are formatted later.

type phase string

type count int

type parcel struct {
	No    int
	Phase phase
	To    string `pii:"name"`
}

func (p parcel) String() string { return fmt.Sprintf("parcel %d", p.No) }

type parcel2 struct {
	No    int
	Phase phase
	To    string `pii:"name"`
}

func (p parcel2) String() string { return fmt.Sprintf("parcel %s", p.To) }

func later(format string, args ...any) func() string {
	return func() string { return fmt.Sprintf(format, args...) }
}

func stays(p *parcel) string   { return later("%v stays %s", p, p.Phase)() }
func stays2(p *parcel2) string { return later("%v stays %s", p, p.Phase)() }

func staysOf(p parcel) string   { return later("%v stays %s", p, p.Phase)() }
func staysOf2(p parcel2) string { return later("%v stays %s", p, p.Phase)() }

func sent(p *parcel) string   { return later("%d for %s", count(p.No), phase(p.Phase))() }
func sentTo(p *parcel) string { return later("%d for %s", count(p.No), phase(p.To))() }

func named(p *parcel) string   { return later("%v is %s", p, phase(p.String()))() }
func named2(p *parcel2) string { return later("%d is %s", count(p.No), phase(p.String()))() }

type page struct {
	No count
	At *url.URL `pii:"location"`
}

func at(no count, u *url.URL) string { return later("%d at %s", no, phase(u.String()))() }

func several(p *parcel, p2 *parcel2, g page) {
	log.Print(stays(p))       // ok
	log.Print(stays2(p2))     // want `^parcel2\.To \(pii:name\) reaches log\.Print$`
	log.Print(staysOf(*p))    // ok
	log.Print(staysOf2(*p2))  // want `^parcel2\.To \(pii:name\) reaches log\.Print$`
	log.Print(sent(p))        // ok
	log.Print(sentTo(p))      // want `^parcel\.To \(pii:name\) reaches log\.Print$`
	log.Print(named(p))       // ok
	log.Print(named2(p2))     // want `^parcel2\.To \(pii:name\) reaches log\.Print$`
	log.Print(at(g.No, g.At)) // want `^page\.At \(pii:location\) reaches log\.Print$`
}
