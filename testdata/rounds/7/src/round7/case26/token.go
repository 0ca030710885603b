// Package case26 asks an authorization server for tokens, and has errors that say what was asked.
package case26

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/url"
	"slices"
)

type App struct {
	ID     string
	Secret string `pii:"secret"`
	User   string `pii:"username"`
	Pass   string `pii:"password"`
}

// A RetrieveError is what the server says, with what it was asked.
type RetrieveError struct {
	Status int
	Form   url.Values
	Body   string
}

func (e *RetrieveError) Error() string {
	return fmt.Sprintf("oauth2: cannot fetch token: %d\nRequest: %s\nResponse: %s", e.Status, e.Form.Encode(), e.Body)
}

// without copies a form and leaves values out.
func without(form url.Values, keys ...string) url.Values {
	out := make(url.Values, len(form))
	for k, vs := range form {
		out[k] = slices.Clone(vs)
	}
	for _, k := range keys {
		out.Del(k)
	}
	return out
}

func (a App) form() url.Values {
	v := url.Values{}
	v.Set("grant_type", "client_credentials")
	v.Set("client_id", a.ID)
	v.Set("client_secret", a.Secret)
	return v
}

// An exchange asks for a token. It fails, as the server is down.
type exchange struct{ drop []string }

func (x exchange) fetch(form url.Values) (string, error) {
	if form.Get("grant_type") == "" {
		return "", errors.New("no grant type")
	}
	return "", &RetrieveError{Status: 503, Form: without(form, x.drop...), Body: "try later"}
}

func LeakForm(a App) {
	if _, err := (exchange{}).fetch(a.form()); err != nil {
		log.Print(err) // leak: App.Secret
	}
}

func CleanForm(a App) {
	if _, err := (exchange{[]string{"client_secret"}}).fetch(a.form()); err != nil {
		log.Print(err)
	}
}

func LeakPassword(a App) {
	form := a.form()
	form.Set("username", a.User)
	form.Set("password", a.Pass)
	if _, err := (exchange{[]string{"client_secret", "username"}}).fetch(form); err != nil {
		slog.Warn("no token", "error", err) // leak: App.Pass
	}
}

func CleanPassword(a App) {
	form := a.form()
	form.Set("username", a.User)
	form.Set("password", a.Pass)
	_, err := exchange{}.fetch(form)
	var re *RetrieveError
	if errors.As(err, &re) {
		slog.Warn("no token", "status", re.Status, "body", re.Body)
	}
}

func LeakBefore(a App) {
	form := a.form()
	log.Print("asking with ", form) // leak: App.Secret
	form.Del("client_secret")
}

func CleanAfter(a App) {
	form := a.form()
	form.Del("client_secret")
	log.Print("asking with ", form)
}
