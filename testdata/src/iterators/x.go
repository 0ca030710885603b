// Package iterators ranges over functions, integers and library iterators.
package iterators

import (
	"iter"
	"log"
	"maps"
	"slices"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func mails(us []User) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, u := range us {
			if !yield(u.Email) {
				return
			}
		}
	}
}

func nicks(us []User) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, u := range us {
			if !yield(u.Nick) {
				return
			}
		}
	}
}

func entries(us []User) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, u := range us {
			if !yield(i, u.Email) {
				return
			}
		}
	}
}

func ranged(us []User) {
	for s := range mails(us) {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for s := range nicks(us) {
		log.Print(s) // ok
	}
	for i, s := range entries(us) {
		log.Print(i) // ok
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for i := range entries(us) {
		log.Print(i) // ok
	}
}

func bodyWrites(us []User) {
	var last, lastNick string
	n := 0
	for s := range mails(us) {
		last = s
		n++
	}
	for s := range nicks(us) {
		lastNick = s
	}
	log.Print(n)        // ok
	log.Print(lastNick) // ok
	log.Print(last)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func returnsInside(us []User) string {
	for s := range mails(us) {
		return s
	}
	return ""
}

func returnsNick(us []User) string {
	for s := range nicks(us) {
		return s
	}
	return ""
}

func returned(us []User) {
	log.Print(returnsInside(us)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(returnsNick(us))   // ok
}

func parameter(seq iter.Seq[string]) {
	for s := range seq {
		log.Print(s) // ok: the caller makes it
	}
}

func handedOn(us []User) {
	parameter(mails(us)) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*parameter$`
	parameter(nicks(us)) // ok
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func adapted(us []User) {
	notEmpty := func(s string) bool { return s != "" }
	for s := range filter(mails(us), notEmpty) {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for s := range filter(nicks(us), notEmpty) {
		log.Print(s) // ok
	}
}

func library(us []User) {
	log.Print(slices.Collect(mails(us))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(slices.Collect(nicks(us))) // ok
	log.Print(slices.Sorted(mails(us)))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for i, u := range slices.Backward(us) {
		log.Print(i)       // ok
		log.Print(u.Nick)  // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for p := range strings.SplitSeq(us[0].Email, "@") {
		log.Print(p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for p := range strings.SplitSeq(us[0].Nick, "@") {
		log.Print(p) // ok
	}
	for k, v := range maps.All(map[string]string{us[0].Nick: us[0].Email}) {
		log.Print(k) // ok
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func pulled(us []User) {
	next, stop := iter.Pull(mails(us))
	defer stop()
	s, ok := next()
	log.Print(ok) // ok
	log.Print(s)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type crowd struct{ us []User }

func (c crowd) All() iter.Seq[User] {
	return func(yield func(User) bool) {
		for _, u := range c.us {
			if !yield(u) {
				return
			}
		}
	}
}

func (c crowd) Sizes(yield func(int) bool) {
	for _, u := range c.us {
		if !yield(len(u.Email)) {
			return
		}
	}
}

func methods(c crowd) {
	for u := range c.All() {
		log.Print(u.ID)    // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for n := range c.Sizes {
		log.Print(n) // ok
	}
}

func integers(u User) {
	for i := range len(u.Email) {
		log.Print(i) // ok
	}
	for range 2 {
		log.Print(u.Nick)  // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for i, r := range u.Email {
		log.Print(i)         // ok
		log.Print(string(r)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func deferInside(us []User) {
	for s := range mails(us) {
		defer log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for s := range nicks(us) {
		defer log.Print(s) // ok
	}
}
