package choices

import (
	"log"

	"choices/dep"
)

// What is to be done is one of a few structs, each in a variable.

func kinds(u User, any dep.Kind) {
	dep.SendKind(dep.Topic, u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendKind$`
	dep.SendKind(dep.Name, u.Email)           // ok
	dep.SendKind(dep.Subject, u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendKind$`
	dep.SendKind(any, u.Email)                // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendKind$`
	dep.SendKind(dep.Made, u.Email)           // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendKind$`
	dep.SendKind(dep.Turned, u.Email)         // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendKind$`
	dep.PassKind(dep.Topic, u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.PassKind$`
	dep.PassKind(dep.Name, u.Email)           // ok
	dep.SendLoose(dep.Name, u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendLoose$`
	dep.Renamed(dep.Name, u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Renamed$`
	log.Print(dep.Switch(dep.Name, u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Switch(dep.Short, u.Email)) // ok
	log.Print(dep.Switch(dep.Loose, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Email \(pii:email\) reaches log\.Print through dep\.Switch$`
	dep.Switch(dep.Topic, u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.Switch$`
	dep.SendKind(dep.Loose, u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.SendKind$`
	dep.Loose.Class = 2
}

type mode struct{ full bool }

var (
	full  = mode{true}
	short = mode{}
)

func tell(m mode, u User) {
	if full == m {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func tellShort(m mode, u User) {
	if m == full {
		log.Print(u.Email) // ok
	}
}

func modes(u User) {
	tell(full, u)
	tellShort(short, u)
}

// Whoever knows where one is may change it.
var (
	held  = mode{}
	where = &held
)

func tellHeld(m mode, u User) {
	if m == full {
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func holds(u User) {
	where.full = true
	tellHeld(held, u)
}
