// Package pointers reads and writes through addresses.
package pointers

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
	Boss  *User
}

func read(u *User) {
	log.Print(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)       // ok
	log.Print(*u)           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Boss.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Boss.Nick)  // ok
}

func addressOf(u User) {
	p := &u.Email
	log.Print(*p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	q := &u.Nick
	log.Print(*q) // ok
	*p = "gone"
	log.Print(u.Email) // ok
	*q = "x"
	log.Print(u) // ok
}

func printedPointers(u User) {
	p := &u
	log.Print(p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s := &u.Email
	log.Print(s)  // ok: an address
	log.Print(*s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	pp := &p
	log.Print(pp)   // ok: an address
	log.Print(*pp)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(**pp) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func twoLevels(u User) {
	p := &u
	pp := &p
	(*pp).Email = "x"
	log.Print(u.Email) // ok
	log.Print(p.Email) // ok
	v := User{Nick: u.Nick}
	w := &v
	*pp = w
	log.Print(p.Nick) // ok
}

func repointed(u User) {
	a, b := u.Email, u.Nick
	p := &a
	log.Print(*p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p = &b
	log.Print(*p) // ok
	*p = a
	log.Print(b)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func eitherTarget(u User, first bool) {
	a, b := u.Nick, u.Nick
	p := &a
	if first {
		p = &b
	}
	*p = u.Email
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c := u.Nick
	log.Print(c) // ok
}

func weakUpdateKeeps(u User, first bool) {
	a, b := u.Email, u.Email
	p := &a
	if first {
		p = &b
	}
	*p = ""
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func fresh(u User) {
	s := new(string)
	log.Print(*s) // ok
	*s = u.Email
	log.Print(*s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	*s = ""
	log.Print(*s) // ok
	n := new(User)
	log.Print(n.Email) // ok
	*n = u
	log.Print(n.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	*n = User{Nick: u.Nick}
	log.Print(n.Email) // ok
}

func newOf(u User) {
	p := new(u.Email)
	log.Print(*p) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	q := new(u.Nick)
	log.Print(*q) // ok
}

func aliased(u User) {
	p := &u
	q := p
	q.Email = "x"
	log.Print(p.Email) // ok
	log.Print(u.Email) // ok
	c := *p
	c.Email = "y"
	log.Print(p.Nick) // ok
}

func copyIsApart(u User) {
	p := &u
	c := *p
	p.Email = ""
	log.Print(c.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(p.Email) // ok
}

func chained(u *User) {
	n := &User{Nick: u.Nick, Boss: &User{Nick: u.Email}}
	log.Print(n.Boss.Nick)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(n.Boss.Email) // ok
	log.Print(n.Nick)       // ok
	n.Boss.Nick = "x"
	log.Print(n.Boss.Nick) // ok
}

type node struct {
	val  string
	next *node
}

func list(u User) {
	n := &node{val: u.Nick, next: &node{val: u.Email}}
	log.Print(n.val)      // ok
	log.Print(n.next.val) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for m := n; m != nil; m = m.next {
		log.Print(m.val) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	k := &node{val: u.Nick, next: &node{val: u.Nick}}
	for m := k; m != nil; m = m.next {
		log.Print(m.val) // ok
	}
}

func throughAny(u User) {
	var x any = &u
	x.(*User).Email = "x"
	log.Print(u.Email) // ok
	log.Print(u.Nick)  // ok
}
