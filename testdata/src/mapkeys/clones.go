package mapkeys

import (
	"log"
	"maps"
	"net/http"
	"slices"
)

// A loop that copies a map with its lists leaves the same keys.

func appended(h http.Header) http.Header {
	out := make(http.Header, len(h))
	for k, vs := range h {
		out[k] = append([]string(nil), vs...)
	}
	return out
}

func cloned(h http.Header) http.Header {
	out := http.Header{}
	for k, vs := range h {
		out[k] = slices.Clone(vs)
	}
	return out
}

func copied(h http.Header) http.Header {
	out := http.Header{}
	for k, vs := range h {
		c := make([]string, len(vs))
		copy(c, vs)
		out[k] = c
	}
	return out
}

func someCopied(h http.Header) http.Header {
	out := http.Header{}
	for k, vs := range h {
		if k == "Authorization" {
			continue
		}
		out[k] = append([]string{}, vs...)
	}
	return out
}

func clones(u User) {
	h := http.Header{"Authorization": {u.Email}, "Accept": {u.Nick}}
	for _, out := range []http.Header{appended(h)} {
		out.Del("Authorization")
		log.Print(out) // ok
	}
	out := cloned(h)
	out.Set("Authorization", "***")
	log.Print(out) // ok
	out = copied(h)
	delete(out, "Authorization")
	log.Print(out)           // ok
	log.Print(someCopied(h)) // ok
	out = appended(h)
	out.Del("Accept")
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(h)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.Set("Accept", u.Email)
	log.Print(someCopied(h)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is done to a copy is not done to what it was made of.
func apart(u User) {
	h := map[string][]string{"mail": {u.Email}, "nick": {u.Nick}}
	out := map[string][]string{}
	for k, vs := range h {
		out[k] = slices.Clone(vs)
	}
	out["mail"][0] = "***"
	log.Print(out) // ok
	log.Print(h)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	same := maps.Clone(h)
	same["mail"][0] = "***"
	log.Print(h) // ok: one list
}

// A list that is added to is no copy.
func grownBy(u User) {
	h := map[string][]string{"a": {u.Nick}}
	out := map[string][]string{"a": {u.Email}}
	for k, vs := range h {
		out[k] = append(out[k], vs...)
	}
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
