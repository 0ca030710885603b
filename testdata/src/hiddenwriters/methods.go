package hiddenwriters

import (
	"log"

	"hiddenwriters/inner"
)

func unexported(u User) {
	log.Print(inner.Filtered(inner.Keep{}, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(inner.Filtered(inner.Drop{}, u.Email)) // ok
}

func promoted(u User) {
	inner.Speaker{}.Say(u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S+Say$`
	inner.Listener{}.Say(u.Email) // ok
}

func returned(u User) {
	inner.NewLoud().Say(u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S+Say$`
	inner.NewStill().Say(u.Email) // ok
}
