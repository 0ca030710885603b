// Package case12 puts a program together out of services that are found by their type.
package case12

import (
	"fmt"
	"log"
)

// Member is registered with a club.
type Member struct {
	No   int
	Name string `pii:"name"`
	Bank string `pii:"bank-account"`
}

// Container has one service of each type.
type Container struct{ services []any }

// Provide adds a service, Get finds it again.
func Provide[T any](c *Container, service T) { c.services = append(c.services, service) }

func Get[T any](c *Container) (T, error) {
	for _, s := range c.services {
		if found, ok := s.(T); ok {
			return found, nil
		}
	}
	var zero T
	return zero, fmt.Errorf("no service of type %T", zero)
}

// Must is for those that have to be there.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Greeter and Counter are two services.
type Greeter interface{ Greet(Member) string }

type Counter interface{ Count(Member) int }

type polite struct{ salutation string }

func (p *polite) Greet(m Member) string { return p.salutation + " " + m.Name }

type number struct{}

func (number) Greet(m Member) string { return fmt.Sprintf("member %d", m.No) }

type tally map[string]int

func (t tally) Count(m Member) int {
	t[m.Name]++
	return t[m.Name]
}

// LeakGreet greets by name, CleanGreet by number.
func LeakGreet(m Member) {
	var c Container
	Provide[Counter](&c, tally{})
	Provide[Greeter](&c, &polite{"Dear"})
	log.Print(Must(Get[Greeter](&c)).Greet(m)) // leak: Member.Name
}

func CleanGreet(m Member) {
	var c Container
	Provide[Counter](&c, tally{})
	Provide[Greeter](&c, number{})
	log.Print(Must(Get[Greeter](&c)).Greet(m))
}

// LeakTally logs the table with the names, CleanTally the count.
func LeakTally(m Member) {
	var c Container
	Provide(&c, tally{})
	Must(Get[Counter](&c)).Count(m)
	log.Print(Must(Get[tally](&c))) // leak: Member.Name
}

func CleanTally(m Member) {
	var c Container
	Provide(&c, tally{})
	n := Must(Get[Counter](&c)).Count(m)
	log.Print(n, len(Must(Get[tally](&c))))
}

// LeakMissing has the account number in the container, and finds it by its type.
type account string

func LeakMissing(m Member) {
	var c Container
	Provide(&c, m.No)
	Provide(&c, account(m.Bank))
	log.Print(Must(Get[account](&c))) // leak: Member.Bank
}

func CleanMissing(m Member) {
	var c Container
	Provide(&c, m.No)
	Provide(&c, account(m.Bank))
	log.Print(Must(Get[int](&c)))
}
