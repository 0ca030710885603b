package closures

import (
	"log"
	"sync"
)

// Functions that are returned together share what they captured.

func tally(start string) (add func(string), text func() string) {
	held := start
	return func(s string) { held += s }, func() string { return held }
}

func tallied(u User) {
	add, text := tally("")
	log.Print(text()) // ok
	add(u.Nick)
	log.Print(text()) // ok
	add(u.Email)
	log.Print(text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Each call makes a variable of its own.
func twoCounters(u User) {
	add, text := tally("a")
	other, otherText := tally("b")
	add(u.Email)
	other(u.Nick)
	log.Print(text())      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(otherText()) // ok
	_, last := tally(u.Email)
	log.Print(last()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// One that captured a variable of its own sees nothing of it.
func apart() (add func(string), text func() string) {
	held, other := "", ""
	return func(s string) { held += s; _ = held }, func() string { return other }
}

func parted(u User) {
	add, text := apart()
	add(u.Email)
	log.Print(text()) // ok
}

type register struct {
	add func(string)
	all func() []string
	end func()
}

func open() *register {
	var mu sync.Mutex
	var list []string
	return &register{
		add: func(s string) { mu.Lock(); defer mu.Unlock(); list = append(list, s) },
		all: func() []string { mu.Lock(); defer mu.Unlock(); return list },
		end: func() { list = nil },
	}
}

// opened hands on what another function made.
func opened() *register { return open() }

func registered(u User) {
	r := opened()
	r.add(u.Nick)
	log.Print(r.all()) // ok
	r.add(u.Email)
	log.Print(r.all()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r.end()
	log.Print(r.all()) // ok
}

// A variable that is returned itself, too.
func both() (*string, func(string)) {
	held := ""
	return &held, func(s string) { held = s }
}

func pointed(u User) {
	held, set := both()
	set(u.Email)
	log.Print(*held) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	set(u.Nick)
	log.Print(*held) // ok
}
