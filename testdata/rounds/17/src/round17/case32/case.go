// Package case32 gives visitors cookies, and logs that it does.
package case32

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"
)

// Visitor has a session.
type Visitor struct {
	Number int
	Key    string `pii:"session"`
	Theme  string
}

func (v Visitor) cookie() *http.Cookie {
	return &http.Cookie{
		Name:     "sid",
		Value:    v.Key,
		Path:     "/",
		Expires:  time.Now().Add(time.Hour),
		HttpOnly: true,
		Secure:   true,
	}
}

func (v Visitor) theme() *http.Cookie {
	return &http.Cookie{Name: "theme", Value: v.Theme, Path: "/"}
}

// request is what the browser sends next.
func (v Visitor) request() *http.Request {
	r, err := http.NewRequest(http.MethodGet, "/", nil)
	if err != nil {
		panic("no request")
	}
	r.AddCookie(v.cookie())
	r.AddCookie(v.theme())
	return r
}

// names are those of the cookies of a request.
func names(r *http.Request) []string {
	var all []string
	for _, c := range r.Cookies() {
		all = append(all, c.Name)
	}
	return all
}

// describe tells what a cookie is like, without what it holds.
func describe(c *http.Cookie) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s on %s", c.Name, c.Path)
	if c.HttpOnly {
		b.WriteString(", not for scripts")
	}
	if c.Secure {
		b.WriteString(", by TLS")
	}
	return b.String()
}

// LeakSet logs the cookie that is set, CleanSet what it is like.
func LeakSet(w http.ResponseWriter, v Visitor) {
	c := v.cookie()
	http.SetCookie(w, c)
	slog.Info("set", "cookie", c.String()) // leak: Visitor.Key
}

func CleanSet(w http.ResponseWriter, v Visitor) {
	c := v.cookie()
	http.SetCookie(w, c)
	slog.Info("set", "cookie", describe(c))
}

// LeakGot logs the cookies of a request, CleanGot their names.
func LeakGot(_ http.ResponseWriter, v Visitor) {
	r := v.request()
	for _, c := range r.Cookies() {
		slog.Info("got", "name", c.Name, "value", c.Value) // leak: Visitor.Key
	}
}

func CleanGot(_ http.ResponseWriter, v Visitor) {
	r := v.request()
	for _, name := range names(r) {
		slog.Info("got", "name", name)
	}
}

// LeakOther logs one cookie of a request, CleanOther the other.
func LeakOther(_ http.ResponseWriter, v Visitor) {
	if c, err := v.request().Cookie("sid"); err == nil {
		slog.Info("got", "cookie", fmt.Sprint(c)) // leak: Visitor.Key
	}
}

func CleanOther(_ http.ResponseWriter, v Visitor) {
	if c, err := v.request().Cookie("theme"); err == nil {
		slog.Info("got", "cookie", fmt.Sprint(c))
	}
}
