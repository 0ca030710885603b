// Package assign holds plain assignments, reassignments and swaps.
package assign

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func direct(u User) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}

func chain(u User) {
	s := u.Email
	t := s
	var v string
	v = t
	log.Print(v)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(v)) // ok
}

func overwritten(u User) {
	s := u.Email
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s = u.Nick
	log.Print(s) // ok
}

func swapped(u User) {
	a, b := u.Email, u.Nick
	a, b = b, a
	log.Print(a) // ok
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func compound(u User) {
	s := u.Nick
	log.Print(s) // ok
	s += u.Email
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s = ""
	s += u.Nick
	log.Print(s) // ok
}

func discarded(u User) {
	var s string
	_ = u.Email
	log.Print(s) // ok
	s, _ = u.Nick, u.Email
	log.Print(s) // ok
	_, s = u.Nick, u.Email
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func shadowed(u User) {
	s := u.Nick
	if s := u.Email; u.ID > 0 {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(s) // ok
	{
		s := u.Email
		s = "x"
		log.Print(s) // ok
	}
	log.Print(s) // ok
}

func selfAssigned(u User) {
	s := u.Email
	s = s
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s = s[:0] + "n/a"
	u.Email = s
}

func wholeStruct(u User) {
	log.Print(u) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	v := User{ID: u.ID, Nick: u.Nick}
	log.Print(v) // ok
	v = u
	log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	v = User{}
	log.Print(v) // ok
}

func laterStore(u User) {
	s := u.Nick
	log.Print(s) // ok
	s = u.Email
	_ = s
}
