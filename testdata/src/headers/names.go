package headers

import (
	"log"
	"net/http"
)

// Helpers get the names of headers from their callers.

func ofName(h http.Header, name string) string { return h.Get(name) }

func putNamed(h http.Header, name, value string) { h.Set(name, value) }

func joined(h http.Header, names ...string) (line string) {
	for _, name := range names {
		line += h.Get(name)
	}
	return line
}

func takeOut(h http.Header, names ...string) {
	for _, name := range names {
		h.Del(name)
	}
}

func hiding(h http.Header, names ...string) {
	for _, name := range names {
		if h.Get(name) != "" {
			h.Set(name, "-")
		}
	}
}

func withMail(u User) http.Header {
	h := http.Header{}
	h.Set("x-mail", u.Email)
	h.Set("Accept", "text/plain")
	return h
}

func readByName(u User) {
	h := withMail(u)
	log.Print(ofName(h, "X-Mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ofName(h, "Accept")) // ok

	log.Print(joined(h, "accept", "x-mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(joined(h, "accept", "x-nick")) // ok
}

func takenByName(u User) {
	h := withMail(u)
	takeOut(h, "accept")
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	takeOut(h, "cookie", "x-mail")
	log.Print(h) // ok
}

func hiddenByName(u User) {
	h := withMail(u)
	hiding(h, "cookie", "accept")
	log.Print(h) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	hiding(h, "cookie", "x-mail")
	log.Print(h) // ok
}

func putByName(u User) {
	h := http.Header{}
	putNamed(h, "x-nick", u.Nick)
	log.Print(h) // ok
	putNamed(h, "x-mail", u.Email)
	log.Print(h.Get("X-Mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
