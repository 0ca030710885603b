// Package case41 lets people choose a new password.
package case41

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"time"
)

// A request waits for somebody to come back with its token.
type request struct {
	Login   string `pii:"username"`
	Token   string `pii:"token"`
	Expires time.Time
}

type Account struct {
	Login    string `pii:"username"`
	Password string `pii:"password"`
	Locale   string
}

type desk struct {
	open map[[32]byte]*request
	base url.URL
}

func newDesk() *desk {
	return &desk{map[[32]byte]*request{}, url.URL{Scheme: "https", Host: "example.test", Path: "/reset"}}
}

func (d *desk) start(a Account) *request {
	r := &request{Login: a.Login, Token: prefix + rand.Text(), Expires: time.Now().Add(time.Hour)}
	d.open[sha256.Sum256([]byte(r.Token))] = r
	return r
}

func (d *desk) link(r *request, lang string) string {
	u := d.base
	q := u.Query()
	q.Set("lang", lang)
	q.Set("token", r.Token)
	u.RawQuery = q.Encode()
	return u.String()
}

func (d *desk) home(lang string) string {
	u := d.base
	q := u.Query()
	q.Set("lang", lang)
	u.RawQuery = q.Encode()
	return u.String()
}

// prefix is what tokens begin with.
var prefix = "rst-"

var errUnknown = errors.New("unknown token")

func (d *desk) finish(token string) (*request, error) {
	sum := sha256.Sum256([]byte(token))
	for k, r := range d.open {
		if subtle.ConstantTimeCompare(k[:], sum[:]) == 1 {
			return r, nil
		}
	}
	return nil, fmt.Errorf("finish %x: %w", sum[:4], errUnknown)
}

func LeakLink(a Account) {
	d := newDesk()
	slog.Info("reset", "link", d.link(d.start(a), a.Locale)) // leak: request.Token
}

func CleanLink(a Account) {
	d := newDesk()
	d.start(a)
	slog.Info("reset", "link", d.home(a.Locale))
}

func LeakFinish(a Account) {
	d := newDesk()
	if r, err := d.finish(d.start(a).Token); err == nil {
		slog.Info("finished", "login", r.Login) // leak: request.Login
	}
}

func CleanFinish(a Account) {
	d := newDesk()
	if r, err := d.finish(d.start(a).Token); err == nil {
		slog.Info("finished", "late", time.Now().After(r.Expires))
	}
}

func CleanUnknown(a Account) {
	_, err := newDesk().finish(a.Login)
	slog.Error("finish", "error", err)
}

func LeakPassword(a Account) error {
	return os.WriteFile("password", []byte(a.Password), 0o600) // leak: Account.Password
}

func CleanPassword(a Account) error {
	return os.WriteFile("password", []byte(a.Locale), 0o600)
}
