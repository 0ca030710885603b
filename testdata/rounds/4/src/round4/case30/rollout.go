// Package case30 rolls features out, and assigns variants.
package case30

import (
	"log"

	"round4/case30/flags"
)

type User struct {
	ID      string
	Email   string `pii:"email"`
	Country string `pii:"country"`
}

func byEmail(u User) flags.Subject {
	return flags.Subject{Key: u.Email, Attrs: map[string]string{"country": u.Country}}
}

func byID(u User) flags.Subject {
	return flags.Subject{Key: u.ID, Attrs: map[string]string{"country": u.Country}}
}

func LeakExposure(u User) {
	flags.New(flags.LogKey).Add("cart", flags.Half).Variant("cart", byEmail(u)) // leak: User.Email
}

func CleanExposure(u User) {
	flags.New(flags.LogVariant).Add("cart", flags.Half).Variant("cart", byEmail(u))
}

func CleanSubject(u User) {
	flags.New(flags.LogKey).Add("cart", flags.Half).Variant("cart", byID(u))
}

func LeakVariant(u User) {
	echo := func(s flags.Subject) (string, bool) { return s.Attrs["country"], true }
	log.Print(flags.New(func(string, string, flags.Subject) {}).Add("tax", echo).Variant("tax", byID(u))) // leak: User.Country
}

func CleanVariant(u User) {
	log.Print(flags.New(func(string, string, flags.Subject) {}).Add("tax", flags.Is("country", "de", "eu")).Variant("tax", byID(u)))
}

func LeakCallback(u User) {
	s := byEmail(u)
	flags.New(func(flag, _ string, s flags.Subject) {
		log.Print(flag, " for ", s.Key) // leak: User.Email
	}).Variant("cart", s)
}

func CleanCallback(u User) {
	s := byID(u)
	flags.New(func(flag, _ string, s flags.Subject) {
		log.Print(flag, " for ", s.Key)
	}).Variant("cart", s)
}
