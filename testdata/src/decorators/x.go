// Package decorators wraps values of an interface in others of it.
package decorators

import (
	"fmt"
	"log"

	"decorators/dep"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

type Sender interface{ Send(to string) error }

type console struct{}

func (console) Send(to string) error { fmt.Println("to", to); return nil }

type outbox struct{ all []string }

func (o *outbox) Send(to string) error { o.all = append(o.all, to); return nil }

type quiet struct{}

func (quiet) Send(string) error { return nil }

type senderFunc func(to string) error

func (f senderFunc) Send(to string) error { return f(to) }

// timed wraps one sender.
type timed struct{ next Sender }

func (t timed) Send(to string) error {
	err := t.next.Send(to)
	log.Print("failed: ", err != nil)
	return err
}

// either tries one after the other.
type either []Sender

func (e either) Send(to string) error {
	for _, s := range e {
		if err := s.Send(to); err == nil {
			return nil
		}
	}
	return nil
}

func direct(u User, s Sender) {
	timed{console{}}.Send(u.Email)        // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.Send$`
	timed{console{}}.Send(u.Nick)         // ok
	timed{quiet{}}.Send(u.Email)          // ok
	timed{timed{console{}}}.Send(u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.Send$`
	timed{timed{quiet{}}}.Send(u.Email)   // ok
	timed{s}.Send(u.Email)                // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.Send$` `reaches log\.Print through`
	timed{s}.Send(u.Nick)                 // ok
}

func kept(u User) {
	o := &outbox{}
	timed{o}.Send(u.Email) // ok
	log.Print(len(o.all))  // ok
	log.Print(o.all)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func several(u User) {
	either{quiet{}, &outbox{}}.Send(u.Email) // ok
	either{quiet{}, console{}}.Send(u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Println through either\.Send$`
	either{quiet{}, console{}}.Send(u.Nick)  // ok
	mixed := timed{either{quiet{}, quiet{}}}
	mixed.Send(u.Email) // ok
}

func functions(u User) {
	log.Print(timed{senderFunc(func(to string) error { return fmt.Errorf("no way to %s", to) })}.Send(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(timed{senderFunc(func(to string) error { return fmt.Errorf("no way") })}.Send(u.Email))           // ok
}

// A service whose sender nobody knows may have any of those in sight.

type service struct{ sender Sender }

func (s *service) greet(to string) { timed{s.sender}.Send(to) }

func services(u User, s *service) {
	s.greet(u.Email)                     // want `^User\.Email \(pii:email\) reaches fmt\.Println through service\.greet$` `reaches log\.Print through`
	s.greet(u.Nick)                      // ok
	(&service{quiet{}}).greet(u.Email)   // ok
	(&service{console{}}).greet(u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Println through service\.greet$`
}

func imported(u User, s dep.Sender) {
	dep.Twice(quiet{}, u.Email)                          // ok
	dep.Twice(dep.Console{}, u.Email)                    // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Twice$`
	dep.Twice(&dep.Counted{Next: quiet{}}, u.Email)      // ok
	dep.Twice(&dep.Counted{Next: s}, u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Twice$`
	dep.Twice(&dep.Counted{Next: dep.Console{}}, u.Nick) // ok
}

// What one hands on to its like in another order.

type passer interface{ Pass(who, as string) }

type relay struct {
	next passer
	loud bool
}

func (r relay) Pass(who, as string) {
	if r.loud {
		log.Print(as)
	}
	r.next.Pass(as, who)
}

func relayed(u User) {
	relay{relay{nil, true}, false}.Pass(u.Email, u.Nick) // want `^User\.Email \(pii:email\) reaches log\.Print through relay\.Pass$`
	relay{relay{nil, true}, false}.Pass(u.Nick, u.Nick)  // ok
}
