// Package arrays tells constant indexes apart and copies arrays by value.
package arrays

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func constantIndexes(u User) {
	var a [3]string
	a[0] = u.Nick
	a[1] = u.Email
	log.Print(a[0]) // ok
	log.Print(a[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a[2]) // ok
	log.Print(a)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	a[1] = ""
	log.Print(a) // ok
}

func variableIndex(u User, i int) {
	var a [3]string
	a[i] = u.Email
	log.Print(a[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a[i]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	a[i] = ""
	a = [3]string{}
	log.Print(a[i]) // ok
}

func literal(u User, i int) {
	a := [...]string{u.Nick, u.Email}
	log.Print(a[0]) // ok
	log.Print(a[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a[i]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := [...]string{2: u.Email, 0: u.Nick}
	log.Print(b[1])                      // ok
	log.Print(b[2])                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(b))                    // ok
	log.Print([2]string{u.Nick, "x"}[i]) // ok
}

func copied(u User) {
	a := [2]string{u.Nick, u.Email}
	b := a
	a[1] = ""
	log.Print(a) // ok
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b = a
	log.Print(b) // ok
}

func pointerTo(u User) {
	a := [2]string{u.Nick, u.Email}
	p := &a
	log.Print(p[0]) // ok
	log.Print(p[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p[1] = "x"
	log.Print(a[1]) // ok
	log.Print(*p)   // ok
}

func ofStructs(u User) {
	var a [2]User
	a[0].Email = u.Email
	a[1].Nick = u.Nick
	log.Print(a[1])      // ok
	log.Print(a[0].Nick) // ok
	log.Print(a[0])      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	a[0].Email = ""
	log.Print(a) // ok
}

func inStruct(u User) {
	var s struct {
		lines [2]string
		n     int
	}
	s.lines[1] = u.Email
	log.Print(s.lines[0]) // ok
	log.Print(s.n)        // ok
	log.Print(s.lines[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s.lines = [2]string{}
	log.Print(s) // ok
}

func ranged(u User) {
	a := [2]string{u.Nick, u.Email}
	for i, s := range a {
		log.Print(i) // ok
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for i := range a {
		a[i] = ""
	}
	log.Print(a[1]) // ok
	for _, s := range [2]string{u.Nick, "x"} {
		log.Print(s) // ok
	}
}

func matrix(u User) {
	var m [2][2]string
	m[0][1] = u.Email
	log.Print(m[0][0]) // ok
	log.Print(m[1])    // ok
	log.Print(m[0])    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	m[0][1] = ""
	log.Print(m) // ok
}

func byValue(a [2]string)    { a[1] = "" }
func byAddress(a *[2]string) { a[1] = "" }

func callee(u User) {
	a := [2]string{u.Nick, u.Email}
	byValue(a)
	log.Print(a[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	byAddress(&a)
	log.Print(a[1]) // ok
}

// Every element is visited, and each points to one variable.

func pointersCleared(u User) {
	list := []*User{&u}
	for _, p := range list {
		p.Email = ""
	}
	log.Print(u.Email) // ok
}

func copiesCleared(u User) {
	list := []*User{&u}
	for _, p := range list {
		blank := *p
		blank.Email = ""
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func someCleared(u User, all bool) {
	var list []*User
	if all {
		list = []*User{&u}
	}
	for _, p := range list {
		p.Email = ""
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func eitherCleared(u, v User, first bool) {
	p := &u
	if first {
		p = &v
	}
	for _, p := range []*User{p} {
		p.Email = ""
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func notAlwaysCleared(u User) {
	for i, p := range []*User{&u} {
		if i > 0 {
			p.Email = ""
		}
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
