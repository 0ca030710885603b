// Package wrappers wraps values of an interface in others: what is called is
// known where the wrapping is done.
package wrappers

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type note struct{ to, text string }

type sender interface{ send(n note) error }

type console struct{}

func (console) send(n note) error { fmt.Println(n.to); return nil }

type gateway struct{}

func (gateway) send(n note) error {
	_, err := http.PostForm("https://sms.example", url.Values{"to": {n.to}})
	return err
}

type outbox struct{ notes []note }

func (o *outbox) send(n note) error { o.notes = append(o.notes, n); return nil }

type none struct{}

func (none) send(note) error { return errors.New("nobody is there") }

type senderFunc func(n note) error

func (f senderFunc) send(n note) error { return f(n) }

// timed keeps one, by value; counted by pointer; all in a slice.
type timed struct{ next sender }

func (t timed) send(n note) error {
	err := t.next.send(n)
	log.Print(err != nil)
	return err
}

type counted struct {
	next sender
	n    int
}

func (c *counted) send(n note) error { c.n++; return c.next.send(n) }

type all []sender

func (a all) send(n note) error {
	for _, s := range a {
		if err := s.send(n); err != nil {
			return err
		}
	}
	return nil
}

// starred changes what goes through it.
type starred struct{ next sender }

func (s starred) send(n note) error { n.to = "***"; return s.next.send(n) }

func values(u User) {
	timed{console{}}.send(note{to: u.Email})          // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.send$`
	timed{console{}}.send(note{to: u.Nick})           // ok
	timed{gateway{}}.send(note{to: u.Email})          // want `^User\.Email \(pii:email\) reaches net/http\.PostForm through timed\.send$`
	timed{none{}}.send(note{to: u.Email})             // ok
	timed{&outbox{}}.send(note{to: u.Email})          // ok
	timed{timed{console{}}}.send(note{to: u.Email})   // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.send$`
	timed{timed{none{}}}.send(note{to: u.Email})      // ok
	timed{starred{console{}}}.send(note{to: u.Email}) // ok
}

func pointers(u User) {
	c := &counted{next: console{}}
	c.send(note{to: u.Email}) // want `^User\.Email \(pii:email\) reaches fmt\.Println through counted\.send$`
	c.send(note{to: u.Nick})  // ok
	c.next = none{}
	c.send(note{to: u.Email}) // ok
}

func slices(u User) {
	all{none{}, console{}}.send(note{to: u.Email})  // want `^User\.Email \(pii:email\) reaches fmt\.Println through all\.send$`
	all{none{}, &outbox{}}.send(note{to: u.Email})  // ok
	all{timed{&outbox{}}}.send(note{to: u.Email})   // ok
	all{timed{console{}}}.send(note{to: u.Email})   // want `^User\.Email \(pii:email\) reaches fmt\.Println through all\.send$`
	all{timed{console{}}}.send(note{text: u.Email}) // ok
}

func kept(u User) {
	o := &outbox{}
	timed{o}.send(note{to: u.Email}) // ok
	log.Print(len(o.notes))          // ok
	log.Print(o.notes)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func failures(u User) {
	named := senderFunc(func(n note) error { return errors.New(n.to) })
	nameless := senderFunc(func(n note) error { return errors.New(n.text) })
	log.Print(timed{named}.send(note{to: u.Email}))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(timed{nameless}.send(note{to: u.Email})) // ok
}

// Nobody here knows what the field holds: any sender in sight may be it.
func field(t timed, u User) {
	t.send(note{to: u.Email}) // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.send$` `^User\.Email \(pii:email\) reaches net/http\.PostForm through timed\.send$`
	t.send(note{to: u.Nick})  // ok
}

func passesOn(s sender, u User) { timed{s}.send(note{to: u.Email}) } // want `reaches fmt\.Println through timed\.send$` `reaches net/http\.PostForm through timed\.send$`

func passed(u User) {
	passesOn(none{}, u)    // ok
	passesOn(console{}, u) // ok: found inside
}

func deliver(s sender, to string) { timed{s}.send(note{to: to}) }

func delivered(u User) {
	deliver(none{}, u.Email)    // ok
	deliver(console{}, u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Println through wrappers.deliver$`
	deliver(console{}, u.Nick)  // ok
}

// A function literal that captures both.
func later(s sender, u User) func() {
	return func() { timed{s}.send(note{to: u.Email}) } // want `reaches fmt\.Println through timed\.send$` `reaches net/http\.PostForm through timed\.send$`
}

func laterKnown(u User) {
	quiet, loud := sender(none{}), sender(console{})
	f := func() { timed{quiet}.send(note{to: u.Email}) } // ok
	f()
	g := func() { timed{loud}.send(note{to: u.Email}) } // want `^User\.Email \(pii:email\) reaches fmt\.Println through timed\.send$`
	g()
}

// What a guessed method gives back.
type masker interface{ mask(s string) string }

type stars struct{}

func (stars) mask(string) string { return "***" }

type plain struct{}

func (plain) mask(s string) string { return s }

type trimmed struct{ by masker }

func (t trimmed) mask(s string) string { return t.by.mask(s) + "." }

func mail(m masker, u User) string { return m.mask(u.Email) }

func masked(m masker, u User) {
	log.Print(mail(stars{}, u))               // ok
	log.Print(mail(plain{}, u))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mail(trimmed{stars{}}, u))      // ok
	log.Print(mail(trimmed{plain{}}, u))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mail(trimmed{m}, u))            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(trimmed{stars{}}.mask(u.Email)) // ok
}
