// Package handles keeps values behind handles and weak pointers.
package handles

import (
	"log"
	"unique"
	"weak"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type pair struct{ left, right string }

func handles(u User) {
	h := unique.Make(pair{u.Email, u.Nick})
	log.Print(h.Value().left)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h.Value().right)              // ok
	log.Print(unique.Make(u.Email).Value()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(unique.Make(u.Nick).Value())  // ok
	log.Print(h == unique.Make(pair{}))     // ok
}

type peek struct{ p weak.Pointer[User] }

func (p peek) get() (User, bool) {
	if u := p.p.Value(); u != nil {
		return *u, true
	}
	return User{}, false
}

func weakly(u User) {
	got, ok := peek{weak.Make(&u)}.get()
	log.Print(got.ID, ok) // ok
	log.Print(got.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p := weak.Make(&u)
	u.Email = ""
	log.Print(p.Value().Email) // ok
}
