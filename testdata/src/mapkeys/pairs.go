package mapkeys

import (
	"log"
	"net/http"
	"strings"

	"mapkeys/dep"
)

// A function gets a key and what stands under it, and asks itself which key it is. The
// element may be a list, of which each element goes the same way.

func headers(u User) http.Header {
	h := http.Header{}
	h.Set("X-Email", u.Email)
	h.Set("X-Nick", u.Nick)
	return h
}

func maskedHeader(name, value string) string {
	if strings.EqualFold(name, "x-email") {
		return "***"
	}
	return value
}

func maskedNick(name, value string) string {
	if strings.EqualFold(name, "x-nick") {
		return "***"
	}
	return value
}

func maskedList(name string, values []string) []string {
	if name == "X-Email" {
		return nil
	}
	return values
}

func printed(name, value string) {
	if name != "X-Email" {
		log.Print(name, value)
	}
}

func inner(u User) {
	for name, values := range headers(u) {
		for _, v := range values {
			if name != "X-Email" {
				log.Print(name, v) // ok
			}
			if name != "X-Nick" {
				log.Print(name, v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			}
			if name == "X-Nick" {
				continue
			}
			log.Print(name, v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

func asks(u User) {
	for name, values := range headers(u) {
		log.Print(maskedList(name, values))    // ok
		log.Print(maskedList("other", values)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		for _, v := range values {
			log.Print(maskedHeader(name, v))     // ok
			log.Print(maskedNick(name, v))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
			log.Print(maskedHeader("X-Nick", v)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			printed(name, v)                     // ok
			printed("X-Nick", v)                 // want `^User\.Email \(pii:email\) reaches log\.Print through mapkeys\.printed$`
		}
	}
}

func elsewhere(u User) {
	log.Print(dep.Swapped(u.Email, "email")) // ok
	log.Print(dep.Swapped(u.Email, "nick"))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for name, v := range account(u) {
		log.Print(dep.Masked(name, v))    // ok
		log.Print(dep.Masked("nick", v))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(dep.Swapped(v, name))   // ok
		log.Print(dep.Swapped(v, u.Nick)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		dep.Print(name, v)                // ok
		dep.PrintAll(name, v)             // want `^User\.Email \(pii:email\) reaches log\.Print through dep\.PrintAll$`
	}
}

// overwritten logs what stood in the list before.
func overwritten(u User) {
	for name, values := range headers(u) {
		for i, v := range values {
			if name == "X-Email" {
				values[i] = "***"
			}
			log.Print(name, v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

// unknownName asks for a name that callers choose.
func unknownName(u User, name string) {
	for _, v := range account(u) {
		log.Print(dep.Masked(name, v)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
