// Package case50 tells other parts of a program, and a partner, of people who sign up.
package case50

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"log"

	"round5/case50/bus"
	"round5/case50/insight"
)

type User struct {
	Plan  string
	Email string `pii:"email"`
	Name  string `pii:"name"`
}

type SignedUp struct{ User User }

type Upgraded struct{ Plan, By string }

func pseudonym(key []byte, s string) string {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(s))
	return hex.EncodeToString(h.Sum(nil))
}

func LeakSignedUp(u User) {
	b := bus.New()
	bus.On(b, func(e SignedUp) { log.Print("new ", e.User.Email) }) // leak: User.Email
	bus.Emit(b, SignedUp{u})
}

func CleanSignedUp(u User) {
	b := bus.New()
	bus.On(b, func(e SignedUp) { log.Print("new ", e.User.Plan) })
	bus.Emit(b, SignedUp{u})
}

func LeakUpgraded(u User) {
	b := bus.New()
	bus.On(b, func(e Upgraded) { log.Print(e.By, " has ", e.Plan) })
	bus.Emit(b, Upgraded{u.Plan, u.Name}) // leak: User.Name
}

func CleanUpgraded(u User) {
	b := bus.New()
	bus.On(b, func(e Upgraded) { log.Print("somebody has ", e.Plan) })
	bus.Emit(b, Upgraded{u.Plan, u.Name})
}

func LeakTracked(base string, u User) error {
	props := map[string]any{"plan": u.Plan}
	if u.Plan != "" {
		props["id"] = pseudonym([]byte("k"), u.Email)
	}
	return insight.New(base).Track("signup", props) // leak: User.Email
}

func CleanTracked(base string, u User) error {
	props := map[string]any{"plan": u.Plan}
	if u.Email != "" {
		props["id"] = pseudonym([]byte("k"), u.Plan)
	}
	return insight.New(base).Track("signup", props)
}

func CleanLogged(u User) {
	log.Print("signed up ", pseudonym([]byte("log"), u.Email))
}
