// Package nils replaces what is there, and leaves alone what is not.
package nils

import "log"

type Address struct {
	Street string `pii:"address"`
	Town   string
}

type User struct {
	ID      int
	Address *Address
	Aliases map[string]string `pii:"name"`
}

func blanked(u *User) {
	if u.Address != nil {
		a := *u.Address
		a.Street = ""
		u.Address = &a
	}
}

func copied(u *User) {
	if u.Address != nil {
		a := *u.Address
		a.Town = ""
		u.Address = &a
	}
}

func afterBlanked(u User) {
	blanked(&u)
	log.Print(u.Address.Street) // ok
}

func afterCopied(u User) {
	copied(&u)
	log.Print(u.Address.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}

func known(u User) {
	if u.Address == nil {
		log.Print(u.ID)
	} else {
		u.Address = &Address{Town: u.Address.Town}
	}
	log.Print(u.Address.Street) // ok
}

func knownOtherwise(u User) {
	if u.Address == nil {
		log.Print(u.ID)
	} else {
		u.Address = &Address{Street: u.Address.Street}
	}
	log.Print(u.Address.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}

// The test is the wrong way round: what is there stays.
func fallback(u User) {
	if u.Address == nil {
		u.Address = &Address{Town: "nowhere"}
	}
	log.Print(u.Address.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}

// What is stored behind the load is not what was tested.
func refilled(u, other User) {
	address := u.Address
	u.Address = other.Address
	if address != nil {
		u.Address = &Address{Town: "nowhere"}
	}
	log.Print(u.Address.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}

func cleared(u User) {
	if u.Aliases != nil {
		u.Aliases = map[string]string{}
	}
	log.Print(u.Aliases["nick"]) // ok
}

func clearedSometimes(u User) {
	if u.Aliases != nil && u.ID > 0 {
		u.Aliases = map[string]string{}
	}
	log.Print(u.Aliases["nick"]) // want `^User\.Aliases \(pii:name\) reaches log\.Print$`
}

func variable(a *Address) {
	if a != nil {
		a = &Address{Town: a.Town}
	}
	log.Print(a.Street) // ok
}

func variableKept(a *Address) {
	if a != nil {
		a = &Address{Street: a.Street}
	}
	log.Print(a.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}

func variableFallback(a *Address) {
	if a == nil {
		a = &Address{Town: "nowhere"}
	}
	log.Print(a.Street) // want `^Address\.Street \(pii:address\) reaches log\.Print$`
}
