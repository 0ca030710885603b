// Package cases has helpers that do what a constant at the call says.
package cases

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type field string

const (
	mail field = "mail"
	nick field = "nick"
)

func get(u User, f field) string {
	switch f {
	case mail:
		return u.Email
	case nick:
		return u.Nick
	}
	return ""
}

func results(u User, f field) {
	log.Print(get(u, mail))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(get(u, nick))    // ok
	log.Print(get(u, "other")) // ok
	log.Print(get(u, f))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func write(s string, level int) {
	if level > 1 && level != 3 {
		return
	}
	if level == 3 {
		log.Print("level 3 ", s)
	}
}

func sinks(u User, level int) {
	write(u.Email, 3)     // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.write$`
	write(u.Email, 2)     // ok
	write(u.Nick, 3)      // ok
	write(u.Email, level) // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.write$`
}

func (u *User) wipe(all bool) {
	if !all {
		return
	}
	u.Email = ""
}

func flags(u, v, w User, all bool) {
	u.wipe(true)
	log.Print(u) // ok
	v.wipe(false)
	log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	w.wipe(all)
	log.Print(w) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A parameter that is given another value is not what the call handed over.
func changed(u User, what string) string {
	if what == "" {
		what = "mail"
	}
	if what == "mail" {
		return u.Email
	}
	return u.Nick
}

func defaults(u User) {
	log.Print(changed(u, ""))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(changed(u, "mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func twice(u User, what string) string {
	if what == "both" {
		return twice(u, "mail") + twice(u, "nick")
	}
	if what == "mail" {
		return u.Email
	}
	return u.Nick
}

func recursive(u User) {
	log.Print(twice(u, "both")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(twice(u, "mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(twice(u, "nick")) // ok
}

func generic[T any](v T, text string, n int) string {
	if n == 0 {
		return ""
	}
	return text
}

func instances(u User) {
	log.Print(generic(1, u.Email, 1))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(generic("x", u.Email, 0)) // ok
}

// What the case leaves out is not deferred either.
func deferring(s string, loud bool) {
	if loud {
		defer log.Print(s)
	}
}

func deferred(u User) {
	deferring(u.Email, true)  // want `^User\.Email \(pii:email\) reaches log\.Print through cases\.deferring$`
	deferring(u.Email, false) // ok
}

// A flow that rests on the type of a parameter is told where it is, whatever the
// cases of its function.
func inside(u User, what string) {
	if what == "mail" {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func outside(u User) {
	inside(u, "mail")
	inside(u, "nick")
}

func literal(u User) {
	pick := func(v string) string {
		if v == "mail" {
			return u.Email
		}
		return u.Nick
	}
	log.Print(pick("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(pick("nick")) // ok
}

type chain struct {
	user User
	next *chain
}

func collect(c *chain, out []string) []string {
	if c == nil {
		return out
	}
	return collect(c.next, append(out, c.user.Email))
}

func chained(c *chain, u User) {
	log.Print(collect(nil, []string{u.Nick})) // ok
	log.Print(collect(c, nil))                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(collect(&chain{u, nil}, nil))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
