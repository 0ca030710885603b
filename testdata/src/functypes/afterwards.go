package functypes

import "log"

// A function that asks an input for many things still calls the function that it was given.

type answers interface {
	Ask() string
}

func asksAndHands(a answers, text string, handle func(string)) {
	for _, s := range []string{
		a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(),
		a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(), a.Ask(),
	} {
		if s == "stop" {
			return
		}
	}
	handle(text)
}

func afterMany(a answers, u User) {
	asksAndHands(a, u.Email, func(s string) { log.Print(s) })      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	asksAndHands(a, u.Email, func(s string) { log.Print(len(s)) }) // ok
	asksAndHands(a, u.Nick, func(s string) { log.Print(s) })       // ok
}
