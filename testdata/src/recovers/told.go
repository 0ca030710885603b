package recovers

import (
	"fmt"
	"log"
)

// A function that panics with what a tag of its own parameter speaks of panics with it
// whoever calls. Where it ends in a log is told there, unless all callers recover it.

func mustSave(u User) { panic(fmt.Errorf("cannot save %s", u.Email)) } // ok

func saved(u User) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	mustSave(u)
	return nil
}

func told(u User) {
	log.Print(saved(u))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(saved(u) == nil) // ok
}

func mustSend(u User) {
	panic(fmt.Errorf("cannot send to %s", u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
}

func runLogged(f func()) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	f()
}

func runQuiet(f func()) {
	defer func() {
		if r := recover(); r != nil {
			log.Printf("%T", r)
		}
	}()
	f()
}

func underGuards(u User) {
	mustSend(u)
	runLogged(func() { mustSend(u) })    // want `^User\.Email \(pii:email\) reaches log\.Print through recovers\.runLogged$`
	runQuiet(func() { mustSend(u) })     // ok
	runLogged(func() { panic(u.Email) }) // want `^User\.Email \(pii:email\) reaches log\.Print through recovers\.runLogged$`
	runLogged(func() { panic(u.Nick) })  // ok
	func() { panic(u.Email) }()          // want `^User\.Email \(pii:email\) reaches panic$`
}
