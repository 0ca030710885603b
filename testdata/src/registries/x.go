// Package registries hands data to variables of other packages, and functions.
package registries

import (
	"log"

	"registries/hooks"
	"registries/kept"
	_ "registries/loud"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func visits(u User) {
	kept.Come(u.Email, u.Nick)
	log.Print(kept.LastWho())    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept.LastRoom())   // ok
	log.Print(kept.WhoIn("red")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept.Times())      // ok
}

func named(u User) {
	kept.Set("mail", u.Email)
	kept.Set("nick", u.Nick)
	log.Print(kept.Get("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept.Get("nick")) // ok
	log.Print(kept.Has("mail")) // ok
}

func listed(u User) {
	kept.Say(u.Email)
	log.Print(kept.Said())                             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(kept.Said()))                        // ok
	kept.Each(func(word string) { log.Print(word) })   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	kept.Each(func(word string) { log.Print("word") }) // ok
	kept.SetConstant(u.Email)
	log.Print(kept.Constant()) // ok
}

func boxed(u User) {
	kept.Keep(u)
	log.Print(kept.Kept().(User).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept.Kept().(User).Nick)  // ok
}

// What another function of the package has stored is there as well.
func elsewhere() {
	log.Print(kept.LastWho())  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept.LastRoom()) // ok
}

func imported(u User) {
	log.Print(hooks.Run("echo", u.Email).Text)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hooks.Run("echo", u.Email).Fine)  // ok
	log.Print(hooks.Run("count", u.Email).Text) // ok
}

type own struct{}

func (own) Look(text string) hooks.Answer {
	log.Print(text) // ok
	return hooks.Answer{}
}

func init() {
	hooks.Register("own", func() hooks.Check { return own{} })
	hooks.Watch(func(text string) { log.Print(text) })
	hooks.SetFormat(func(text string) string { return "<" + text + ">" })
}

func registered(u User) {
	hooks.Run("own", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through hooks\.Run$`
	hooks.Run("own", u.Nick)  // ok
	hooks.Tell(u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through hooks\.Tell$`
	hooks.Tell(u.Nick)        // ok
	hooks.Print(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print through hooks\.Print$`
	hooks.Print(u.Nick)       // ok
}
