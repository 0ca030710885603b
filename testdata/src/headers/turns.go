package headers

import (
	"log"
	"net/http"
	"net/url"
	"strconv"
)

// A loop over names that sets or deletes the header of each has done so for all.

var (
	secret = []string{"Authorization", "Cookie", "X-User"}
	open   = []string{"Accept"}
)

func without(h http.Header) http.Header {
	out := h.Clone()
	for _, name := range secret {
		out.Del(name)
	}
	return out
}

func redacted(h http.Header) http.Header {
	out := h.Clone()
	for _, name := range secret {
		if vs := out.Values(name); len(vs) > 0 {
			out.Set(name, strconv.Itoa(len(vs))+" hidden")
		}
	}
	return out
}

func redactedOthers(h http.Header) http.Header {
	out := h.Clone()
	for _, name := range open {
		if out.Get(name) != "" {
			out.Set(name, "*")
		}
	}
	return out
}

func added(h http.Header) http.Header {
	out := h.Clone()
	for _, name := range secret {
		out.Add(name, "*")
	}
	return out
}

func turns(u User) {
	h := http.Header{}
	h.Set("x-user", u.Email)
	log.Print(without(h))        // ok
	log.Print(redacted(h))       // ok
	log.Print(redactedOthers(h)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(added(h))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What a URL asks for.

func names(u *url.URL) *url.URL {
	u = u.JoinPath()
	q := u.Query()
	for k := range q {
		q.Set(k, strconv.Itoa(len(k)))
	}
	u.RawQuery = q.Encode()
	return u
}

func someNames(u *url.URL) string {
	c := *u
	q := c.Query()
	for k := range q {
		if k != "mail" {
			q.Set(k, "-")
		}
	}
	c.RawQuery = q.Encode()
	return c.String()
}

func longer(u *url.URL) string {
	c := *u
	q := c.Query()
	for k := range q {
		q.Add(k, "-")
	}
	c.RawQuery = q.Encode()
	return c.String()
}

func asked(u User) {
	to := &url.URL{Host: "example.test", RawQuery: url.Values{"mail": {u.Email}}.Encode()}
	log.Print(names(to))     // ok
	log.Print(someNames(to)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(longer(to))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func queries(u User) {
	q := url.Values{"mail": {u.Email}, "nick": {u.Nick}}
	for _, k := range []string{"mail", "phone"} {
		if q.Has(k) {
			q.Set(k, "-")
		}
	}
	log.Print(q) // ok
	q = url.Values{"mail": {u.Email}, "nick": {u.Nick}}
	for _, k := range []string{"nick", "phone"} {
		if q.Has(k) {
			q.Set(k, "-")
		}
	}
	log.Print(q) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
