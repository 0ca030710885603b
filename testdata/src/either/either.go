// Package either follows data behind pointers that lead to one of several objects.
package either

import (
	"encoding/json"
	"log"
	"os"
)

type User struct {
	ID       int
	Nick     string
	Email    string `pii:"email"`
	Password string `pii:"password"`
	Next     *User  `json:"-"`
}

func scrub(u *User)       { u.Email, u.Password = "", "" }
func scrubSome(u *User)   { u.Email = "" }
func rename(u *User)      { u.Nick = "x" }
func same(u *User) *User  { return u }
func byValue(u User) User { u.Email = ""; return u }

func either(x bool, p, q *User) *User {
	if x {
		return p
	}
	return q
}

func direct(x bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	u.Email = ""
	if u.ID > 3 {
		log.Print(u.Email)    // ok
		log.Print(u.Password) // want `^User\.Password \(pii:password\) reaches log\.Print$`
	}
	log.Print(p.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func called(x bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	scrub(u)
	log.Printf("%+v", *u) // ok
	log.Printf("%+v", u)  // ok
	log.Printf("%+v", q)  // want `User\.Email` `User\.Password`
	log.Printf("%+v", *q) // want `User\.Email` `User\.Password`
}

func calledSome(x bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	scrubSome(u)
	log.Printf("%+v", *u) // want `User\.Password`
}

// What is stored beside it does not hide what was there.
func beside(x bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	u.ID = 1
	rename(u)
	log.Print(u.Nick)  // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Another pointer may lead to the same object.
func otherPointer(x bool, p, q *User, email string) {
	u := p
	if x {
		u = q
	}
	u.Nick = ""
	p.Nick = q.Email
	log.Print(u.Nick) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func sameAgain(x bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	u.Nick = q.Email
	u.Nick = ""
	log.Print(u.Nick) // ok
}

func callAgain(x bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	scrub(u)
	u.Email = q.Email
	log.Print(u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Password) // ok
}

func onOneWay(x, y bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	if y {
		scrub(u)
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func onBothWays(x, y bool, p, q *User) {
	u := p
	if x {
		u = q
	}
	if y {
		scrub(u)
		log.Print(u.Email) // ok
	} else {
		u.Password = ""
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func returned(x bool, p, q *User) {
	u := either(x, p, q)
	scrub(u)
	log.Print(u.Email)       // ok
	log.Print(same(u).Email) // ok
	v := either(x, p, q)
	log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func encoded(x bool, p, q *User) {
	u := either(x, p, q)
	u.Email = ""
	b, _ := json.Marshal(u)
	os.Stdout.Write(b) // want `^User\.Password \(pii:password\) reaches`
	u.Password, u.Next = "", nil
	b, _ = json.Marshal(u)
	os.Stdout.Write(b) // ok
}

func copied(x bool, p, q *User) {
	u := either(x, p, q)
	v := byValue(*u)
	log.Print(v.Email) // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// store finds a user in one of two places.
type store struct {
	list []*User
	byID map[int]*User
}

func (s *store) get(id int) *User {
	for _, u := range s.list {
		if u.ID == id {
			return u
		}
	}
	return s.byID[id]
}

func (s *store) show(id int) {
	u := s.get(id)
	scrub(u)
	log.Print(u.Email)         // ok
	log.Print(s.get(id).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func (s *store) showNew(id int) {
	u := s.get(id)
	if u == nil {
		u = &User{Email: os.Getenv("MAIL")}
	}
	scrub(u)
	log.Print(u.Email) // ok
}

func list(u *User) {
	for ; u != nil; u = u.Next {
		scrub(u)
		if u.ID > 3 {
			log.Print(u.Email) // ok
		}
		log.Print(u.Nick)
	}
}

func listLate(u *User) {
	for ; u != nil; u = u.Next {
		if u.ID > 3 {
			log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		scrub(u)
	}
}

// The pointer of the turn before leads to another object.
func before(us []*User, x bool, other *User) {
	var last *User
	for _, u := range us {
		if x {
			u = other
		}
		if last != nil {
			last.Email = ""
			log.Print(last.Email) // ok
			log.Print(u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		last = u
	}
}

func kept(us []*User, x bool, other *User) {
	var held struct{ last *User }
	for _, u := range us {
		if x {
			u = other
		}
		if held.last != nil {
			log.Print(held.last.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			log.Print(held.last.Nick)  // ok
		}
		held.last = u
		scrubLater(u)
		rename(u)
	}
}

func scrubLater(*User) {}

// A list keeps the pointers of all turns.
func listed(us []*User, x bool, other *User) {
	var held []any
	for _, u := range us {
		if x {
			u = other
		}
		held = append(held, u)
		if h, ok := held[0].(*User); ok {
			log.Print(h.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			log.Print(h.ID)    // ok
		}
		scrubNone(u)
		u.Nick = ""
	}
}

func scrubNone(*User) {}

type box struct{ u *User }

func boxed(u *User) *box { return &box{u} }

func boxes(us []*User, x bool, other *User) {
	var last *box
	for _, u := range us {
		if x {
			u = other
		}
		u.Email = ""
		if last != nil {
			last.u.Email = other.Nick
			log.Print(last.u.ID)       // ok
			log.Print(last.u.Password) // want `^User\.Password \(pii:password\) reaches log\.Print$`
		}
		last = boxed(u)
	}
}
