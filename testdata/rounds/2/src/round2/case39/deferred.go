// Package case39 logs in deferred functions, with named results.
package case39

import (
	"errors"
	"fmt"
	"log"
	"time"
)

type Booking struct {
	ID     string
	Holder string `pii:"name"`
	Plate  string `pii:"personal"`
}

var errFull = errors.New("car park is full")

func LeakNamed(b Booking) (err error) {
	defer func() {
		if err != nil {
			log.Printf("booking %s: %v", b.ID, err) // leak: Booking.Plate
		}
	}()
	if b.ID != "" {
		return fmt.Errorf("no place for %s: %w", b.Plate, errFull)
	}
	return nil
}

func CleanNamed(b Booking) (err error) {
	defer func() {
		if err != nil {
			log.Printf("booking %s: %v", b.ID, err)
		}
	}()
	if b.ID != "" {
		return fmt.Errorf("no place for %s: %w", b.ID, errFull)
	}
	return nil
}

// span logs when it ends.
func span(name string) func() {
	start := time.Now()
	return func() { log.Printf("%s took %s", name, time.Since(start)) }
}

func LeakSpan(b Booking) {
	defer span("booking of " + b.Holder)() // leak: Booking.Holder
}

func CleanSpan(b Booking) {
	defer span("booking of " + b.ID)()
}

// Deferred arguments are evaluated at once.
func LeakEarly(b Booking) {
	defer log.Print("holder ", b.Holder) // leak: Booking.Holder
	b.Holder = ""
}

// Captured variables are not.
func CleanLate(b Booking) {
	defer func() { log.Print("holder ", b.Holder) }()
	b.Holder = ""
}

// cleanup is a stack of functions.
type cleanup struct{ fs []func() }

func (c *cleanup) add(f func()) { c.fs = append(c.fs, f) }

func (c *cleanup) run() {
	for i := len(c.fs) - 1; i >= 0; i-- {
		c.fs[i]()
	}
}

func LeakCleanup(b Booking) {
	var c cleanup
	defer c.run()
	c.add(func() {
		log.Print("freeing the place of ", b.Plate) // leak: Booking.Plate
	})
}

func CleanCleanup(b Booking) {
	var c cleanup
	defer c.run()
	c.add(func() {
		log.Print("freeing the place of ", b.ID)
	})
}

func park(b Booking) (place int, msg string, err error) {
	if b.ID == "" {
		return 0, "", errFull
	}
	return len(b.Plate), "welcome, " + b.Holder, nil
}

func LeakResults(b Booking) {
	place, msg, err := park(b)
	log.Print(place, msg, err) // leak: Booking.Holder
}

func CleanResults(b Booking) {
	place, _, err := park(b)
	log.Print(place, err)
}

func LeakReassigned(b Booking) {
	msg := "guest"
	set := func(s string) { msg = s }
	set(b.Holder)
	log.Print(msg) // leak: Booking.Holder
}

func CleanReassigned(b Booking) {
	msg := b.Holder
	set := func(s string) { msg = s }
	set("guest")
	log.Print(msg)
}
