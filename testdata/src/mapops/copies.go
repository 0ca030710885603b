package mapops

import (
	"log"
	"maps"
	"net/http"
)

// Copies keep elements apart by their keys.

func copiedByKeys(u User) {
	from := map[string]string{"mail": u.Email, "nick": u.Nick}
	to := map[string]string{}
	maps.Copy(to, from)
	log.Print(to["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(to["nick"]) // ok
	delete(to, "mail")
	log.Print(to)   // ok
	log.Print(from) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func cloned(u User) {
	from := map[string]string{"mail": u.Email, "nick": u.Nick}
	to := maps.Clone(from)
	log.Print(to["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(to["nick"]) // ok
	delete(to, "nick")
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	delete(to, "mail")
	log.Print(to) // ok
}

func looped(u User) {
	from := map[string]any{"mail": u.Email, "nick": u.Nick}
	to := map[string]any{}
	for k, v := range from {
		to[k] = v
	}
	log.Print(to["nick"]) // ok
	delete(to, "nick")
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	delete(to, "mail")
	log.Print(to) // ok
}

// Under another key it may be any.
func renamed(u User) {
	from := map[string]string{"mail": u.Email, "nick": u.Nick}
	to := map[string]string{}
	for k, v := range from {
		to["x"+k] = v
	}
	delete(to, "mail")
	log.Print(to)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(to["xnick"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func merged(u User) {
	to := map[string]string{"mail": u.Email}
	maps.Copy(to, map[string]string{"nick": u.Nick})
	log.Print(to["nick"]) // ok
	log.Print(to["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What a function takes out of a map of its caller is gone when it shows the rest.

func show(m map[string]string) {
	delete(m, "mail")
	log.Print(m)
}

func replace(m map[string]string) {
	m["mail"] = "***"
	log.Print(m)
}

func showAll(m map[string]string) {
	log.Print(m)
	delete(m, "mail")
}

func showCopy(m map[string]string) {
	c := maps.Clone(m)
	delete(c, "mail")
	for k, v := range c {
		log.Print(k, v)
	}
}

func shown(u User) {
	show(map[string]string{"mail": u.Email})     // ok
	show(map[string]string{"from": u.Email})     // want `^User\.Email \(pii:email\) reaches log\.Print through mapops\.show$`
	replace(map[string]string{"mail": u.Email})  // ok
	replace(map[string]string{"from": u.Email})  // want `^User\.Email \(pii:email\) reaches log\.Print through mapops\.replace$`
	showAll(map[string]string{"mail": u.Email})  // want `^User\.Email \(pii:email\) reaches log\.Print through mapops\.showAll$`
	showCopy(map[string]string{"mail": u.Email}) // ok
	showCopy(map[string]string{"from": u.Email}) // want `^User\.Email \(pii:email\) reaches log\.Print through mapops\.showCopy$`
}

func anyKey(u User, key string) {
	show(map[string]string{key: u.Email}) // want `^User\.Email \(pii:email\) reaches log\.Print through mapops\.show$`
}

func showHeader(h http.Header) {
	h.Del("x-mail")
	log.Print(h)
}

func headers(u User) {
	h := http.Header{}
	h.Set("X-Mail", u.Email)
	showHeader(h) // ok
	h.Set("X-Sender", u.Email)
	showHeader(h) // want `^User\.Email \(pii:email\) reaches log\.Print through mapops\.showHeader$`
}

// One that hands the rest on.
func without(m map[string]string) map[string]string {
	delete(m, "mail")
	return m
}

func handedOn(u User) {
	log.Print(without(map[string]string{"mail": u.Email})) // ok
	log.Print(without(map[string]string{"from": u.Email})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is copied from a map that is written down is there for certain.

type fields map[string]any

func all(u User) fields { return fields{"mail": u.Email, "nick": u.Nick} }

func overlaid(u User, some bool) {
	to := all(u)
	maps.Copy(to, fields{"mail": "***"})
	log.Print(to) // ok

	to = all(u)
	maps.Copy(to, fields{"nick": "***"})
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	to = fields{"mail": "***"}
	maps.Copy(to, all(u))
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	to = all(u)
	maps.Copy(to, fields{"mail": u.Email[:3]})
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	masked := fields{}
	if some {
		masked["mail"] = "***"
	}
	to = all(u)
	maps.Copy(to, masked)
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`

	masked = fields{"mail": "***"}
	delete(masked, "mail")
	to = all(u)
	maps.Copy(to, masked)
	log.Print(to) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Which of two maps it is copied to is not known.
func overlaidOne(u User, some bool) {
	one, other := all(u), all(u)
	to := one
	if some {
		to = other
	}
	maps.Copy(to, fields{"mail": "***"})
	log.Print(one) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
