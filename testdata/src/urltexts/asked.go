package urltexts

import (
	"log"
	"net/url"
)

// A URL tells whether it has a password. One that has none needs no change.

func signedIn(a User) *url.URL {
	return &url.URL{Scheme: "https", Host: "shop.example", User: url.UserPassword(a.Host, a.Email)}
}

func hidden(u *url.URL) string {
	if u == nil {
		return ""
	}
	shown := *u
	if _, has := shown.User.Password(); has {
		shown.User = url.UserPassword(shown.User.Username(), "xxxxx")
	}
	return shown.String()
}

func hiddenForGood(u *url.URL) string {
	if _, has := u.User.Password(); has {
		u.User = url.User(u.User.Username())
	}
	return u.String()
}

func hiddenElsewhere(u, other *url.URL) string {
	if _, has := other.User.Password(); has {
		u.User = url.User("somebody")
	}
	return u.String()
}

func hiddenTheWrongWay(u *url.URL) string {
	if _, has := u.User.Password(); !has {
		u.User = url.User("somebody")
	}
	return u.String()
}

func toldOfAnother(u, other *url.URL) string {
	_, has := u.User.Password()
	u.User = other.User
	if has {
		u.User = url.User("somebody")
	}
	return u.String()
}

func askedFor(a User) {
	log.Print(hidden(signedIn(a)))                     // ok
	log.Print(hiddenForGood(signedIn(a)))              // ok
	log.Print(hiddenElsewhere(signedIn(a), nil))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(hiddenTheWrongWay(signedIn(a)))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(toldOfAnother(signedIn(a), signedIn(a))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	u := signedIn(a)
	if password, has := u.User.Password(); has {
		log.Print(password) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	} else {
		log.Print(u) // ok
	}
}
