// Package case23 formats dates of birth and what follows from them.
package case23

import (
	"log"
	"time"
)

type Child struct {
	ID       int
	Born     time.Time `pii:"date-of-birth"`
	Enrolled time.Time
	Group    string
}

func age(born, at time.Time) int {
	years := at.Year() - born.Year()
	if at.YearDay() < born.YearDay() {
		years--
	}
	return years
}

func LeakFormat(c Child) {
	log.Print(c.Born.Format(time.DateOnly)) // leak: Child.Born
}

func CleanFormat(c Child) {
	log.Print(c.Enrolled.Format(time.DateOnly))
}

func LeakYear(c Child) {
	log.Print(c.Born.Year()) // leak: Child.Born
}

func CleanYear(c Child) {
	log.Print(c.Enrolled.Year())
}

func LeakDate(c Child) {
	y, m, d := c.Born.Date()
	log.Printf("%d.%d.%d", d, m, y) // leak: Child.Born
}

func CleanDate(c Child) {
	y, m, d := c.Enrolled.Date()
	log.Printf("%d.%d.%d", d, m, y)
}

func LeakAge(c Child) {
	log.Print("years: ", age(c.Born, c.Enrolled)) // leak: Child.Born
}

func CleanAdult(c Child) {
	log.Print("old enough: ", age(c.Born, c.Enrolled) >= 18)
}

func LeakUnix(c Child) {
	log.Print(c.Born.Unix()) // leak: Child.Born
}

func CleanUnix(c Child) {
	log.Print(c.Enrolled.Unix())
}

func LeakRoundTrip(c Child) {
	t, err := time.Parse(time.RFC3339, c.Born.UTC().Format(time.RFC3339))
	log.Print(t, err == nil) // leak: Child.Born
}

func CleanZero(c Child) {
	log.Print(c.Born.IsZero(), c.Born.Before(c.Enrolled))
}

func LeakAdded(c Child) {
	log.Print("eighteen on ", c.Born.AddDate(18, 0, 0)) // leak: Child.Born
}

func LeakAppendFormat(c Child) {
	b := c.Born.AppendFormat([]byte("born "), "2 Jan 2006")
	log.Print(string(b)) // leak: Child.Born
}
