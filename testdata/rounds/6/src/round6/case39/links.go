// Package case39 makes links with which people sign in, and logs that they were made.
package case39

import (
	"log"
	"net/url"
	"path"
	"strings"
)

type SignIn struct {
	Shop  string
	Token string `pii:"token"`
	Email string `pii:"email"`
}

func link(s SignIn) *url.URL {
	u := &url.URL{Scheme: "https", Host: "shop.test", Path: path.Join("/", s.Shop, "enter")}
	q := u.Query()
	q.Set("token", s.Token)
	q.Set("next", "/cart")
	u.RawQuery = q.Encode()
	return u
}

// without is an address without some parameters.
func without(u *url.URL, keys ...string) *url.URL {
	c := *u
	q := c.Query()
	for _, k := range keys {
		q.Del(k)
	}
	c.RawQuery = q.Encode()
	return &c
}

// origin is an address without path and query.
func origin(u *url.URL) string { return u.Scheme + "://" + u.Host }

func LeakLink(s SignIn) {
	log.Print("made ", link(s)) // leak: SignIn.Token
}

func CleanLink(s SignIn) {
	log.Print("made ", without(link(s), "token"))
}

func LeakCopy(s SignIn) {
	u := link(s)
	without(u, "token")
	log.Print("made ", u.RequestURI()) // leak: SignIn.Token
}

func CleanCopy(s SignIn) {
	u := link(s)
	u.RawQuery = ""
	log.Print("made ", u.RequestURI())
}

func LeakUser(s SignIn) {
	u := link(SignIn{Shop: s.Shop})
	u.User = url.UserPassword(s.Email, "x")
	log.Print("made ", u.Redacted()) // leak: SignIn.Email
}

func CleanUser(s SignIn) {
	u := link(SignIn{Shop: s.Shop})
	u.User = url.UserPassword("shop", s.Token)
	log.Print("made ", u.Redacted())
}

func LeakFragment(s SignIn) {
	u := link(SignIn{Shop: s.Shop})
	u.Fragment = "for=" + s.Email
	log.Print("made ", u) // leak: SignIn.Email
}

func CleanFragment(s SignIn) {
	u := link(SignIn{Shop: s.Shop})
	u.Fragment = "for=" + s.Email
	before, _, _ := strings.Cut(u.String(), "#")
	log.Print("made ", before)
}

func LeakPath(s SignIn) {
	u := link(SignIn{Shop: s.Shop})
	log.Print("made ", u.JoinPath("mail", s.Email).Path) // leak: SignIn.Email
}

func CleanPath(s SignIn) {
	u := link(s)
	log.Print("made ", u.Path, " at ", origin(u.JoinPath("mail", s.Email)))
}
