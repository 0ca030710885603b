package containers

import (
	"log"
	"sync"
	"sync/atomic"
)

// Where a call says that it has put something in the place of what was there, nothing else is.

type current struct{ p atomic.Pointer[User] }

func (c *current) get() *User { return c.p.Load() }

func swapped(u *User) {
	var c current
	c.p.Store(u)
	if old := c.get(); c.p.CompareAndSwap(old, &User{Nick: "second"}) {
		log.Print(c.get().Email) // ok
		log.Print(old.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	} else {
		log.Print(c.get().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(c.get().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func swappedBack(u *User) {
	var c current
	c.p.Store(&User{Nick: "first"})
	if old := c.get(); c.p.CompareAndSwap(old, u) {
		log.Print(c.get().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(old.Email)     // ok
	}
}

func swappedOrLeft(u *User) {
	var c current
	c.p.Store(u)
	if !c.p.CompareAndSwap(c.get(), &User{Nick: "second"}) {
		log.Print(c.get().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return
	}
	log.Print(c.get().Email) // ok
}

func notAsked(u *User) {
	var c current
	c.p.Store(u)
	c.p.CompareAndSwap(c.get(), &User{Nick: "second"})
	log.Print(c.get().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func changedSince(u *User) {
	var c current
	c.p.Store(&User{Nick: "first"})
	done := c.p.CompareAndSwap(c.get(), &User{Nick: "second"})
	c.p.Store(u)
	if done {
		log.Print(c.get().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func swappedInMap(u *User, key string) {
	var m sync.Map
	m.Store("user", u.Email)
	m.Store("name", u.Email)
	if m.CompareAndSwap("user", u.Email, "***") {
		v, _ := m.Load("user")
		log.Print(v) // ok
		v, _ = m.Load("name")
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if m.CompareAndSwap(key, u.Email, "***") {
		v, _ := m.Load("name")
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
