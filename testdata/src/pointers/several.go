package pointers

import "log"

// A pointer that leads to one of several objects: what was emptied through it is empty where it
// is looked at straight afterwards, and the other objects are as they were.

type card struct {
	ID    int
	Email string
	Nick  string
}

func several(u, v User, which bool) {
	a, b := &card{Email: u.Email, Nick: u.Nick}, &card{Email: v.Email}
	p := a
	if which {
		p = b
	}
	p.Email = ""
	log.Print(p.Email) // ok
	p.Email, p.Nick = "", "nobody"
	log.Print(*p) // ok
	log.Print(*a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p.Email = ""
	p.Email = v.Email
	log.Print(*p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p.Email = ""
	refill(a, u)
	log.Print(*p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func refill(c *card, u User) { c.Email = u.Email }

func ofCallers(u, v *User, which bool) {
	p := u
	if which {
		p = v
	}
	p.Email = ""
	log.Print(p.Email) // ok
	log.Print(*u)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
