package choices

import (
	"log"

	"choices/dep"
)

func deferred(u User, deep bool) {
	log.Print(dep.Checked(u.Email, true))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Checked(u.Email, false)) // ok
	log.Print(dep.Checked(u.Email, deep))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Tried(u.Email, true))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Tried(u.Email, false))   // ok
	log.Print(dep.Tried(u.Nick, true))     // ok
}
