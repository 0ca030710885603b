// Package piitagcopies copies personal data from one type to another.
package piitagcopies

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email,region=eu"`
	Phone string `pii:"phone"`
	Nick  string
}

type row struct {
	ID      int
	Addr    string
	Contact string `json:"contact"`
	Mail    string "json:\"mail\""
	Tagged  string `pii:"email"`
	Checked string `pii:"-"`
	Hash    string
	Domain  string
	Nick    string
	Any     any
	A, B    string
}

type wrapped struct{ inner }

type inner struct{ Number string }

func literal(u User) row {
	return row{
		ID:      u.ID,    // ok
		Addr:    u.Email, // want `^row\.Addr holds User\.Email \(pii:email\) and has no tag: give it pii:"email,region=eu"$`
		Tagged:  u.Email, // ok
		Checked: u.Email, // ok: reviewed
		Nick:    u.Nick,  // ok
		Any:     u.Email, // ok: it holds anything
	}
}

func assigned(u *User, r *row) {
	r.Contact = u.Email // want `^row\.Contact holds User\.Email \(pii:email\), User\.Phone \(pii:phone\) and has no tag: give it pii:"email,phone"$`
	r.Contact = u.Phone // ok: said above
	r.Mail = u.Phone    // want `^row\.Mail holds User\.Phone \(pii:phone\) and has no tag: give it pii:"phone"$`
	r.A = u.Phone       // want `^row\.A holds User\.Phone \(pii:phone\) and has no tag: give it pii:"phone"$`
	r.Nick = u.Nick     // ok
}

func derived(u User, r *row) {
	sum := sha256.Sum256([]byte(u.Email))
	r.Hash = hex.EncodeToString(sum[:]) // ok: no longer the data
	_, r.Domain, _ = strings.Cut(u.Nick, "@")
	email := u.Email
	r.Addr = email // ok: said above
	email = ""
	r.B = email // ok: emptied
}

func embedded(u User) wrapped {
	var w wrapped
	w.Number = u.Phone // want `^inner\.Number holds User\.Phone \(pii:phone\) and has no tag: give it pii:"phone"$`
	return w
}

func local(u User) string {
	v := struct{ To string }{u.Email} // ok: a type without a name
	return v.To
}
