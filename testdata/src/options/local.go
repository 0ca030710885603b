package options

import (
	"encoding/json"
	"log"
)

// A function that hands its own copy to functions of its callers has what they leave in it.

type hook func(*User)

func wipe(u *User)  { u.Email = "" }
func touch(u *User) { u.Nick = "x" }

func hooked(u User, h hook) User {
	h(&u)
	return u
}

func hookedAll(u User, hooks ...hook) User {
	for _, h := range hooks {
		h(&u)
	}
	return u
}

func hookedIf(u User, h hook, yes bool) User {
	if yes {
		h(&u)
	}
	return u
}

// sealed knows no more of a user than its type parameter.
func sealed[T any](v T, hooks ...func(*T)) string {
	for _, h := range hooks {
		h(&v)
	}
	text, _ := json.Marshal(v)
	return string(text)
}

func onCopy[T any](f func(T)) func(*T) { return func(v *T) { f(*v) } }

func ownCopies(u User, unknown []hook, yes bool) {
	log.Print(hooked(u, wipe))                                  // ok
	log.Print(hooked(u, touch))                                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hooked(u, unknown[0]))                            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hookedAll(u, touch, wipe))                        // ok
	log.Print(hookedAll(u, wipe, touch))                        // ok
	log.Print(hookedAll(u, touch, touch))                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hookedAll(u))                                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hookedAll(u, unknown...))                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hookedIf(u, wipe, true))                          // ok
	log.Print(hookedIf(u, wipe, yes))                           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(sealed(u, wipe))                                  // ok
	log.Print(sealed(u, touch))                                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(sealed(u, onCopy(func(u User) { u.Email = "" }))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type parcel struct{ to string }

func filled(u User, h func(*parcel)) {
	m := parcel{u.Email}
	h(&m)
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
