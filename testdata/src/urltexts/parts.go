package urltexts

import (
	"log"
	"net/url"
	"strings"
)

// The text of a URL has the parts that the URL has.

func profile(a User) *url.URL {
	q := url.Values{"tab": {"orders"}, "for": {a.Email}}
	return &url.URL{Scheme: "https", Host: "shop.example", Path: "/" + a.Host, RawQuery: q.Encode()}
}

func withoutQuery(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return "no address"
	}
	u.RawQuery, u.Fragment = "", ""
	return u.String()
}

func withoutPath(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return "no address"
	}
	u.Path, u.RawPath = "", ""
	return u.String()
}

func rendered(a User) {
	text := profile(a).String()
	log.Print(text)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(withoutQuery(text)) // ok
	log.Print(withoutPath(text))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	u := profile(a)
	u.Path, u.RawQuery = "/"+a.Email, "tab=orders"
	text = u.String()
	log.Print(withoutQuery(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	if parsed, err := url.Parse(text); err == nil {
		log.Print(parsed.RawQuery, parsed.Fragment) // ok
		log.Print(parsed.Path)                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// A user's password is no path, and comes out with it when a text is cut.
func passwords(a User) {
	u := &url.URL{Scheme: "https", Host: "shop.example", User: url.UserPassword(a.Host, a.Email), RawQuery: "tab=orders"}
	log.Print(u.Redacted()) // ok
	text := u.String()
	if parsed, err := url.Parse(text); err == nil {
		log.Print(parsed.Path)            // ok
		log.Print(parsed.User)            // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(parsed.Host)            // ok
		log.Print(parsed.User.Username()) // ok
	}
	before, _, _ := strings.Cut(text, "?")
	log.Print(before) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// strings.Cut at the question mark leaves the path on one side.
func cutAt(a User, sep string) {
	text := "/" + a.Host + "?for=" + a.Email
	path, query, _ := strings.Cut(text, "?")
	log.Print(path)  // ok
	log.Print(query) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	path, query, _ = strings.Cut("/"+a.Email+"?for="+a.Host, "?")
	log.Print(path)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(query) // ok
	path, _, _ = strings.Cut(text, sep)
	log.Print(path)                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(route(text))                // ok
	log.Print(route("/" + a.Email + "?")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func route(text string) string {
	path, _, found := strings.Cut(text, "?")
	if !found {
		return "/"
	}
	return path
}
