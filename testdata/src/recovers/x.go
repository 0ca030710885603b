// Package recovers uses panics as jumps, and makes errors of them.
package recovers

import (
	"errors"
	"fmt"
	"log"
	"runtime"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type state struct{ data string }

func (s *state) fail(err error) { panic(err) }

func (s *state) literal() {
	if s.data == "" {
		s.fail(errors.New("empty"))
	}
	s.fail(fmt.Errorf("bad literal %q", s.data))
}

// decode is what encoding/json does.
func (s *state) decode() (err error) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(runtime.Error); ok {
				panic(r)
			}
			err = r.(error)
		}
	}()
	s.literal()
	return nil
}

func unmarshal(data string) error { return (&state{data}).decode() }

func quiet(u User) bool { return unmarshal(u.Email) == nil } // ok

func logged(u User) {
	if err := unmarshal(u.Nick); err != nil {
		log.Print(err) // ok
	}
	if err := unmarshal(u.Email); err != nil {
		log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func catch(err *error) {
	if r := recover(); r != nil {
		*err = r.(error)
	}
}

func declared(u User) (err error) {
	defer catch(&err)
	panic(errors.New(u.Email)) // ok
}

func useDeclared(u User) {
	log.Print(declared(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func notRecovered(u User) (err error) {
	defer func() {
		if err != nil {
			err = errors.New("failed")
		}
	}()
	panic(errors.New(u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
}

func shown(u User) (err error) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			err = errors.New("failed")
		}
	}()
	panic(errors.New(u.Email)) // ok: what is recovered is logged above
}

func noError(u User) {
	defer func() {
		if r := recover(); r != nil {
			return
		}
	}()
	panic(errors.New(u.Email)) // ok
}

func thrownAgain(u User) {
	defer func() {
		if r := recover(); r != nil {
			u.ID = 0
			panic(r)
		}
	}()
	panic(errors.New(u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
}

func wrappedAgain(u User) {
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprintf("user %d: %v", u.ID, r)) // want `^User\.Email \(pii:email\) reaches panic$`
		}
	}()
	panic(errors.New(u.Email)) // ok
}

func maybeRecovered(u User) {
	if u.ID == 0 {
		defer func() { _ = recover() }()
	}
	panic(errors.New(u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
}

func recoveredLate(u User) {
	if u.ID == 0 {
		panic(errors.New(u.Email)) // want `^User\.Email \(pii:email\) reaches panic$`
	}
	defer func() { _ = recover() }()
}

func beside(u User) {
	defer func() { _ = recover() }()
	go func() {
		panic(u.Email) // want `^User\.Email \(pii:email\) reaches panic$`
	}()
}

// What a function that is passed in panics with, the one that calls it recovers.

func safely(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	f()
	return nil
}

func swallowed(u User) {
	err := safely(func() { panic(u.Email) }) // ok
	log.Print(err != nil)
}

func returned(u User) {
	err := safely(func() { panic(u.Email) })
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func returnedOther(u User) {
	err := safely(func() { panic(u.Nick) })
	log.Print(err) // ok
}

func through(f func()) error { return safely(func() { f() }) }

func returnedThrough(u User) {
	err := through(func() { panic(u.Email) })
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func report() {
	if r := recover(); r != nil {
		log.Print("crashed: ", r)
	}
}

func guarded(f func()) {
	defer report()
	f()
}

func crashes(u User) {
	guarded(func() { panic(u.Nick) })  // ok
	guarded(func() { panic(u.Email) }) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*guarded$`
}

// What was stored before a panic is still there when a deferred function runs.

func risky(id int) {
	if id == 0 {
		panic("no id")
	}
}

func whileBusy(u User) {
	what := "idle"
	defer func() {
		if r := recover(); r != nil {
			log.Print(what) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}()
	what = u.Email
	risky(u.ID)
	what = "done"
}

func whileQuiet(u User) {
	what := "idle"
	defer func() {
		if r := recover(); r != nil {
			log.Print(what) // ok
		}
	}()
	what = u.Email
	log.Print(len(what)) // ok
	what = "busy"
	risky(u.ID)
	what = "done"
}

func beforeDeferred(u User) {
	what := u.Email
	risky(u.ID)
	what = "busy"
	defer func() {
		if r := recover(); r != nil {
			log.Print(what) // ok
		}
	}()
	risky(u.ID)
}

func panicsItself(u User) (text string) {
	what := u.Email
	defer func() {
		if r := recover(); r != nil {
			text = what
		}
	}()
	if u.ID == 0 {
		panic("no id")
	}
	what = ""
	return what
}

func answered(u User) {
	log.Print(panicsItself(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
