package mapkeys

import (
	"fmt"
	"log"
	"maps"
	"net/url"
	"slices"
)

// What a helper shows of the keys of a map has the type of the keys.

type Login struct {
	Name     string
	Password string `pii:"password"`
}

type Logins map[string]Login

type Sites map[Owner]string

type Owner struct {
	Number int
	Email  string `pii:"email"`
}

func names(l Logins) {
	for name := range l {
		log.Print(name)
	}
}

func badNames(l Logins) {
	for name := range l {
		if _, err := url.Parse("https://" + name); err != nil {
			log.Printf("login %q is bad: %v", name, err)
		}
	}
}

func inOrder(l Logins) []string { return slices.Sorted(maps.Keys(l)) }

func values(l Logins) {
	for name, login := range l {
		log.Print(name, login) // want `^Login\.Password \(pii:password\) reaches log\.Print$`
	}
}

func owners(s Sites) {
	for owner := range s {
		log.Print(owner) // want `^Owner\.Email \(pii:email\) reaches log\.Print$`
	}
}

func ownersNumbers(s Sites) {
	for owner := range s {
		log.Print(fmt.Sprint(owner.Number))
	}
}

func hosts(s Sites) {
	for _, host := range s {
		log.Print(host)
	}
}

func Helped(l Logins, s Sites) {
	names(l)              // ok
	badNames(l)           // ok
	log.Print(inOrder(l)) // ok
	values(l)             // ok
	owners(s)             // ok
	ownersNumbers(s)      // ok
	hosts(s)              // ok
}
