// Package scanned has fields filled in one by one, by code that gets their
// addresses in a list of values of any type.
package scanned

import (
	"database/sql"
	"log"
)

type User struct {
	ID    int
	Email string         `pii:"email"`
	Note  sql.NullString `pii:"comment"`
	Nick  string
}

type scanner interface{ Scan(dest ...any) error }

func parameter(s scanner) {
	var u User
	_ = s.Scan(&u.ID, &u.Email, &u.Nick)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
	var v User
	_ = s.Scan(&v.ID, &v.Nick)
	log.Print(v.Email) // ok
}

func nullable(s scanner) {
	var u User
	_ = s.Scan(&u.Note, &u.Nick)
	log.Print(u.Note.String) // want `^User\.Note \(pii:comment\) reaches log\.Print$`
	log.Print(u.Note.Valid)  // ok
}

func overwritten(s scanner) {
	var u User
	_ = s.Scan(&u.ID, &u.Email)
	u.Email = "***"
	log.Print(u.Email) // ok
	_ = s.Scan(&u.ID, &u.Email)
	u.Nick = "***"
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func before(s scanner) {
	var u User
	log.Print(u.Email) // ok
	_ = s.Scan(&u.ID, &u.Email)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func collected(s scanner, withEmail bool) {
	var u User
	dest := []any{&u.ID}
	if withEmail {
		dest = append(dest, &u.Email)
	}
	_ = s.Scan(dest...)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}

func function(scan func(dest ...any)) {
	var u User
	scan(&u.ID, &u.Email, &u.Nick)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}

// Set by whoever starts the program.
var (
	load     func(dest ...any)
	loadText func(dest *string)
)

func variable() {
	var u User
	load(&u.ID, &u.Email)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: through a function value, whose code is not seen\)$`
	log.Print(u.Note)  // ok
	var v User
	loadText(&v.Email)
	log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: through a function value, whose code is not seen\)$`
	var w User
	loadText(&w.Nick)
	log.Print(w.Email) // ok
}

// A variable that is stored in a tagged field is that data before.
func later() {
	var email, nick string
	load(&email, &nick)
	log.Print(email) // want `^User\.Email \(pii:email\) reaches log\.Print`
	log.Print(nick)  // ok
	_ = User{Email: email, Nick: nick}
}

func read(s scanner) (u User, err error) {
	err = s.Scan(&u.ID, &u.Email, &u.Nick)
	return u, err
}

func readNick(s scanner) (u User, err error) {
	err = s.Scan(&u.ID, &u.Nick)
	return u, err
}

func rows(r *sql.Rows) {
	u, _ := read(r)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
	v, _ := readNick(r)
	log.Print(v.Email) // ok
}

type store struct{ s scanner }

func (st store) field() {
	u, _ := read(st.s)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print`
	v, _ := readNick(st.s)
	log.Print(v.Email) // ok
}

type nothing struct{}

func (nothing) Scan(dest ...any) error { return nil }

func resolved() {
	u, _ := read(nothing{})
	log.Print(u.Email) // ok
}
