// Package constants has branches that a constant decides.
package constants

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

const (
	off   = false
	on    = true
	level = 2
)

var later = false

func branches(u User) {
	if off {
		log.Print(u.Email) // ok: never
	}
	if on {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if !off {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	} else {
		log.Print(u.Email) // ok: never
	}
	if later {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if level > 3 && u.ID > 0 {
		log.Print(u.Email) // ok: never
	}
	if level > 1 && u.ID > 0 {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func assigned(u User) {
	text := u.Nick
	if off {
		text = u.Email
	}
	log.Print(text) // ok
	if on {
		text = u.Email
	}
	log.Print(text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	if on {
		text = ""
	}
	log.Print(text) // ok
}

func returned(u User) {
	if on {
		log.Print(u.Nick) // ok
		return
	}
	log.Print(u.Email) // ok: never
}

func loops(u User) {
	for off {
		log.Print(u.Email) // ok: never
	}
	for on {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
