// Package uncalled has functions that nothing calls, which store in variables.
package uncalled

import (
	"log"
	_ "unsafe" // for linkname
)

type User struct {
	Email string `pii:"email"`
}

// A table that functions that run read has in it what such functions add. What nothing but
// a test calls is there for others like it.

var (
	digests = map[string]func(string) string{"none": func(string) string { return "" }}
	plain   = map[string]func(string) string{"none": func(string) string { return "" }}
	later   = map[string]func(string) string{"none": func(string) string { return "" }}
)

func same(text string) string { return text }

func addUnused() { digests["same"] = same }

func addUsed() { plain["same"] = same }

func init() { addUsed() }

func addLater() { later["same"] = same }

// AddLater is for importers to call.
func AddLater() { func() { addLater() }() }

func Digest(u User, name string) {
	log.Print(digests[name](u.Email)) // ok: nothing calls addUnused
	log.Print(plain[name](u.Email))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(later[name](u.Email))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func digest(u User, name string) {
	log.Print(digests[name](u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(plain[name](u.Email))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

//go:linkname linked example.com/elsewhere.linked
func linked(u User) { handed = u.Email }

func unlinked(u User) { kept = u.Email }

var handed, kept string

func Handed() {
	log.Print(handed) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept)   // ok: nothing calls unlinked
}
