// Package ifacepicked calls methods of interfaces in helpers whose callers know which
// types there are, where one of several fields or elements is picked.
package ifacepicked

import (
	"fmt"
	"log"
)

type Rider struct {
	ID   string
	Name string `pii:"name"`
}

type Card struct {
	Last   string
	Number string `pii:"payment-card"`
}

func (r *Rider) String() string { return "ride of " + r.Name }

func (c *Card) String() string { return "card *" + c.Last }

func describe(v fmt.Stringer) string { return v.String() }

func describedTwice(v fmt.Stringer) string { return describe(v) }

func describedRider(r *Rider) {
	log.Print(describe(r))       // want `^Rider\.Name \(pii:name\) reaches log\.Print$`
	log.Print(describedTwice(r)) // want `^Rider\.Name \(pii:name\) reaches log\.Print$`
}

func describedCard(c *Card) {
	log.Print(describe(c))       // ok
	log.Print(describedTwice(c)) // ok
}

func describedEither(r *Rider, c *Card, paid bool) {
	var v fmt.Stringer = r
	if paid {
		v = c
	}
	log.Print(describe(v)) // want `^Rider\.Name \(pii:name\) reaches log\.Print$`
}

func describedNobody(c *Card, paid bool) {
	var v fmt.Stringer = c
	if paid {
		v = &Card{}
	}
	log.Print(describe(v)) // ok
}

type channel interface{ send(text string) }

type loud struct{}

func (loud) send(text string) { log.Print(text) }

type mute struct{}

func (mute) send(string) {}

type router struct {
	channels map[string]channel
	fallback channel
}

func (r router) pick(kind string) channel {
	if c, ok := r.channels[kind]; ok {
		return c
	}
	return r.fallback
}

func (r router) notify(text string) { r.pick("a").send(text) }

func notifiedByFallback(r Rider) {
	router{fallback: mute{}}.notify(r.Name) // ok
	router{fallback: loud{}}.notify(r.Name) // want `^Rider\.Name \(pii:name\) reaches log\.Print through router\.notify$`
}

func notifiedByElement(r Rider) {
	router{map[string]channel{"a": mute{}}, mute{}}.notify(r.Name) // ok
	router{map[string]channel{"a": loud{}}, mute{}}.notify(r.Name) // want `^Rider\.Name \(pii:name\) reaches log\.Print through router\.notify$`
}

func notifiedByOther(r Rider) {
	router{map[string]channel{"b": mute{}}, mute{}}.notify(r.Name) // ok
	router{map[string]channel{"b": mute{}}, loud{}}.notify(r.Name) // want `^Rider\.Name \(pii:name\) reaches log\.Print through router\.notify$`
}

// Which channels there are nobody knows: it may be any.
func notifiedByAny(r router, who Rider) {
	r.notify(who.Name) // want `^Rider\.Name \(pii:name\) reaches log\.Print through router\.notify$`
	r.notify(who.ID)   // ok
}
