// Package results returns several and named results.
package results

import (
	"errors"
	"log"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func both(u User) (string, string)                { return u.Email, u.Nick }
func named(u User) (mail, nick string)            { mail, nick = u.Email, u.Nick; return }
func swapped(u User) (mail, nick string)          { mail, nick = u.Email, u.Nick; return nick, mail }
func forward(u User) (string, string)             { return both(u) }
func withError(u User) (string, error)            { return u.Email, nil }
func onlyError(u User) (string, error)            { return "", errors.New("no address") }
func overwritten(u User) (mail string)            { mail = u.Email; mail = ""; return }
func count(u User) (n int, ok bool)               { return len(u.Email), u.Email != "" }
func three(u User) (id int, mail string, u2 User) { return u.ID, u.Email, User{ID: u.ID} }
func split(s string) (string, string) {
	a, b, _ := strings.Cut(s, ".")
	return a, b
}
func early(u User) (s string) {
	s = u.Email
	if u.ID == 0 {
		return "root"
	}
	return
}
func record(id int, s string)        { log.Print(s) }
func recordID(id int, s string)      { log.Print(id) }
func idAndMail(u User) (int, string) { return u.ID, u.Email }
func idAndNick(u User) (int, string) { return u.ID, u.Nick }

func taken(u User) {
	a, b := both(u)
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b) // ok
	a, b = named(u)
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b) // ok
	a, b = swapped(u)
	log.Print(a) // ok
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	a, b = forward(u)
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b) // ok
	_, b = both(u)
	log.Print(b) // ok
}

func errorsToo(u User) {
	s, err := withError(u)
	log.Print(err) // ok
	log.Print(s)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s, err = onlyError(u)
	log.Print(err) // ok
	log.Print(s)   // ok
}

func others(u User) {
	log.Print(overwritten(u)) // ok
	n, ok := count(u)
	log.Print(n, ok) // ok
	id, mail, v := three(u)
	log.Print(id)   // ok
	log.Print(v)    // ok
	log.Print(mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	x, y := split(u.Email)
	log.Print(x) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(y) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	x, y = split(u.Nick)
	log.Print(x, y)     // ok
	log.Print(early(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func spread(u User) {
	record(idAndMail(u))    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(idAndNick(u))    // ok
	recordID(idAndMail(u))  // ok
	log.Print(both(u))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(idAndNick(u)) // ok
}

type point struct{ name, place string }

func (p *point) set(u User) (old string) {
	old = p.name
	p.name, p.place = u.Email, u.Nick
	return
}

func previous(u User) {
	var p point
	log.Print(p.set(u)) // ok
	log.Print(p.place)  // ok
	log.Print(p.set(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func unwrapped(u User) {
	log.Print(must(withError(u))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(must(u.Nick, nil))  // ok
}
