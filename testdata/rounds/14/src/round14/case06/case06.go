// Package case06 books rooms, and tells whom it concerns over a bus.
package case06

import (
	"log"

	"round14/case06/events"
)

// Guest books a room.
type Guest struct {
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

// Booked is told when a room is taken.
type Booked struct {
	Room  string
	Guest Guest
}

// CheckedIn is told when a guest is there.
type CheckedIn struct {
	Room string
	Seen string
}

// desk books rooms.
type desk struct{ bus *events.Bus }

func (d desk) book(room string, g Guest) { events.Publish(d.bus, Booked{room, g}) }

func (d desk) checkIn(room, seen string) { events.Publish(d.bus, CheckedIn{room, seen}) }

// LeakBooked logs the guest that comes over the bus, CleanBooked the room.
func LeakBooked(g Guest) {
	d := desk{events.New()}
	events.Subscribe(d.bus, func(b Booked) {
		log.Printf("booked %s for %s", b.Room, b.Guest.Name) // leak: Guest.Name
	})
	d.book("12", g)
}

func CleanBooked(g Guest) {
	d := desk{events.New()}
	events.Subscribe(d.bus, func(b Booked) {
		log.Printf("booked %s for %d", b.Room, len(b.Guest.Name))
	})
	d.book("12", g)
}

// LeakPassport has a subscriber that logs all of an event, CleanPassport one that takes the guest out of it before.
func LeakPassport(g Guest) {
	d := desk{events.New()}
	g.Name = "somebody"
	events.Subscribe(d.bus, func(b Booked) {
		log.Printf("audit %+v", b) // leak: Guest.Passport
	})
	d.book("12", g)
}

func CleanPassport(g Guest) {
	d := desk{events.New()}
	events.Subscribe(d.bus, func(b Booked) {
		b.Guest = Guest{}
		log.Printf("audit %+v", b)
	})
	d.book("12", g)
}

// LeakTopics hears of the event that it subscribed to, CleanTopics to another.
func LeakTopics(g Guest) {
	d := desk{events.New()}
	var last []any
	events.Subscribe(d.bus, func(c Booked) { last = append(last, c.Guest.Passport) })
	d.checkIn("12", "noon")
	d.book("13", g)
	log.Print(last...) // leak: Guest.Passport
}

func CleanTopics(g Guest) {
	d := desk{events.New()}
	var last []any
	events.Subscribe(d.bus, func(c CheckedIn) { last = append(last, c.Seen) })
	d.checkIn("12", "noon")
	d.book("13", g)
	log.Print(last...)
}
