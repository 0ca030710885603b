package globals

import (
	"log"
	"sync"
)

type settings struct {
	Listen  string
	Support string `pii:"phone"`
	Note    string
	Owner   *owner
	Extra   map[string]string
}

type owner struct{ Name string }

// What all get is one object: what one function stores there another finds.
var (
	shared   = sync.OnceValue(func() *settings { return &settings{Owner: new(owner), Extra: map[string]string{}} })
	untold   = sync.OnceValue(func() *settings { return new(settings) })
	fallible = sync.OnceValues(func() (*settings, error) { return new(settings), nil })
)

func configure(u User) {
	shared().Note = u.Email
	shared().Owner.Name = u.Email
	shared().Extra["mail"] = u.Email
	s, err := fallible()
	if err == nil {
		s.Note = u.Email
	}
}

func configured() {
	log.Print(shared().Note)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(shared().Listen)        // ok
	log.Print(shared().Support)       // ok: nobody stores one
	log.Print(shared().Owner.Name)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(shared().Extra["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(shared().Extra["tone"]) // ok
	log.Print(untold().Note)          // ok
	s, err := fallible()
	log.Print(s.Note)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.Listen) // ok
	log.Print(err)      // ok
}

func onceHere(u User) {
	get := sync.OnceValue(func() *settings { return new(settings) })
	again := func() *settings { return new(settings) }
	get().Note, again().Note = u.Email, u.Email
	log.Print(get().Note)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(again().Note)  // ok: another one
	log.Print(get().Support) // ok
}

// What is in it to begin with is what there is when it is called.
func onceLate(u User) {
	note := u.Email
	get := sync.OnceValue(func() *settings { return &settings{Note: note} })
	note = "-"
	log.Print(get().Note) // ok
	get().Note = u.Email
	log.Print(get().Note) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
