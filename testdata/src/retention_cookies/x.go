// Package retention_cookies sets cookies that live for a while.
package retention_cookies

import (
	"net/http"
	"time"
)

type User struct {
	Name string `pii:"username"`
	Nick string
}

func session(w http.ResponseWriter, u User) {
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name}) // ok: ends with the session
}

func maxAge(w http.ResponseWriter, u User) {
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: 30 * 24 * 60 * 60})                       // ok: 30 days
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: 30*24*60*60 + 1})                         // want `^User\.Name to net/http\.SetCookie: kept for 720h0m1s$`
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Nick, MaxAge: 365 * 24 * 60 * 60})                      // ok: no personal data
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: -1})                                      // ok: deleted
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: 0})                                       // ok: ends with the session
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: int((365 * 24 * time.Hour).Seconds())})   // want `kept for 365d$`
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: int((24 * time.Hour).Seconds())})         // ok: a day
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: int(365 * 24 * time.Hour / time.Second)}) // want `kept for 365d$`
}

func expires(w http.ResponseWriter, u User) {
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, Expires: time.Now().Add(365 * 24 * time.Hour)})             // want `kept for 365d$`
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, Expires: time.Now().Add(24 * time.Hour)})                   // ok: a day
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: 60, Expires: time.Now().Add(365 * 24 * time.Hour)}) // want `kept for 365d$`
}

func computed(w http.ResponseWriter, u User, days int) {
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: days * 24 * 60 * 60})                              // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.Name, Expires: time.Now().Add(time.Duration(days) * time.Hour)}) // want `kept for a time that is no constant \(the time that it is kept is no constant\)$`
}

func set(w http.ResponseWriter, value string, age int) {
	http.SetCookie(w, &http.Cookie{Name: "name", Value: value, MaxAge: age})
}

func setFor(w http.ResponseWriter, value string, d time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: "name", Value: value, Expires: time.Now().Add(d)})
}

func setCookie(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }

func wrappers(w http.ResponseWriter, u User) {
	set(w, u.Name, 365*24*60*60)                                                        // want `kept for 365d$`
	set(w, u.Name, 24*60*60)                                                            // ok: a day
	set(w, u.Name, 0)                                                                   // ok: ends with the session
	setFor(w, u.Name, 365*24*time.Hour)                                                 // want `kept for 365d$`
	setFor(w, u.Name, 24*time.Hour)                                                     // ok: a day
	setCookie(w, &http.Cookie{Name: "name", Value: u.Name})                             // ok: ends with the session
	setCookie(w, &http.Cookie{Name: "name", Value: u.Name, MaxAge: 365 * 24 * 60 * 60}) // want `kept for 365d$`
}

func later(w http.ResponseWriter, u User, remember bool) {
	c := &http.Cookie{Name: "name", Value: u.Name}
	if remember {
		c.MaxAge = 365 * 24 * 60 * 60
	}
	http.SetCookie(w, c) // want `kept for 365d$`
	c.MaxAge = 60
	http.SetCookie(w, c) // ok: a minute
}
