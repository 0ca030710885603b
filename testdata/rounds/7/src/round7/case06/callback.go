// Package case06 takes people back who have signed in elsewhere, and logs where they are sent.
package case06

import (
	"fmt"
	"log"
	"net/http"
	"net/url"
)

type Grant struct {
	App   string
	State string
	Code  string `pii:"one-time-code"`
	Token string `pii:"token"`
	Email string `pii:"email"`
}

// safe keeps the names of what a query holds.
func safe(u *url.URL) string {
	c := *u
	q := c.Query()
	for k := range q {
		q.Set(k, "-")
	}
	c.RawQuery = q.Encode()
	c.Fragment = ""
	return c.String()
}

func target(g Grant) *url.URL {
	u := &url.URL{Scheme: "https", Host: "app.example.test", Path: "/done"}
	q := url.Values{"state": {g.State}, "access_token": {g.Token}}
	u.RawQuery = q.Encode()
	return u
}

// fragment is what browsers do not send on.
func fragment(g Grant) *url.URL {
	return &url.URL{Scheme: "https", Host: "app.example.test", Path: "/done", Fragment: "access_token=" + g.Token}
}

func LeakRedirect(w http.ResponseWriter, r *http.Request, g Grant) {
	u := target(g)
	log.Print("redirecting to ", u) // leak: Grant.Token
	http.Redirect(w, r, u.String(), http.StatusFound)
}

func CleanRedirect(w http.ResponseWriter, r *http.Request, g Grant) {
	u := target(g)
	log.Print("redirecting to ", safe(u))
	http.Redirect(w, r, u.String(), http.StatusFound)
}

func LeakFragment(w http.ResponseWriter, r *http.Request, g Grant) {
	u := fragment(g)
	http.Redirect(w, r, u.String(), http.StatusFound)
	log.Print("redirected to ", w.Header().Get("Location")) // leak: Grant.Token
}

func CleanFragment(w http.ResponseWriter, r *http.Request, g Grant) {
	u := fragment(g)
	http.Redirect(w, r, u.String(), http.StatusFound)
	log.Print("redirected to ", u.JoinPath("/").Path)
}

// exchange tells a service which code was given; the code belongs into the body.
func exchange(base string, form url.Values) error {
	resp, err := http.Get(base + "/token?" + form.Encode())
	if err != nil {
		return fmt.Errorf("no token for %s", form.Get("app"))
	}
	return resp.Body.Close()
}

func LeakExchange(base string, g Grant) error {
	return exchange(base, url.Values{"app": {g.App}, "code": {g.Code}}) // leak: Grant.Code
}

func CleanExchange(base string, g Grant) error {
	return exchange(base, url.Values{"app": {g.App}, "state": {g.State}})
}

func LeakHint(base string, g Grant) error {
	form := url.Values{"app": {g.App}}
	form.Add("login_hint", g.Email)
	return exchange(base, form) // leak: Grant.Email
}

func CleanHint(base string, g Grant) error {
	form := url.Values{"app": {g.App}}
	form.Add("login_hint", g.Email)
	form.Del("login_hint")
	return exchange(base, form)
}
