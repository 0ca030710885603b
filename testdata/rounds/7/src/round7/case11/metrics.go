// Package case11 counts requests, by labels that a monitoring system keeps for ever.
package case11

import (
	"net/http"
	"net/http/httptest"
	"strconv"

	"round7/case11/meter"
)

type Reader struct {
	Slug  string
	Login string `pii:"username"`
	Plan  string
}

// label says what a request is counted as.
type label func(*http.Request) string

func byPath(r *http.Request) string    { return r.URL.Path }
func byPattern(r *http.Request) string { return r.Pattern }

func counted(c *meter.Counter, by label, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		c.With(r.Method, by(r)).Inc()
	})
}

func routes(c *meter.Counter, by label) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /shelf/{login}", counted(c, by, http.HandlerFunc(shelf)))
	mux.Handle("GET /books/{slug}", counted(c, by, http.HandlerFunc(shelf)))
	return mux
}

func shelf(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }

func LeakPath(base string, w http.ResponseWriter, r Reader) {
	req := httptest.NewRequest(http.MethodGet, "/shelf/"+r.Login, nil)
	routes(meter.New(base, "requests"), byPath).ServeHTTP(w, req) // leak: Reader.Login
}

func CleanPath(base string, w http.ResponseWriter, r Reader) {
	req := httptest.NewRequest(http.MethodGet, "/shelf/"+r.Login, nil)
	routes(meter.New(base, "requests"), byPattern).ServeHTTP(w, req)
}

func CleanBook(base string, w http.ResponseWriter, r Reader) {
	req := httptest.NewRequest(http.MethodGet, "/books/"+r.Slug, nil)
	routes(meter.New(base, "requests"), byPath).ServeHTTP(w, req)
}

func LeakUser(base string, r Reader) {
	logins := meter.New(base, "logins")
	logins.With(r.Plan, r.Login).Inc() // leak: Reader.Login
}

func CleanUser(base string, r Reader) {
	logins := meter.New(base, "logins")
	logins.With(r.Plan, strconv.FormatBool(r.Login != "")).Inc()
}

// remember counts readers whom nobody has seen yet.
func remember(seen map[string]bool, c *meter.Counter, r Reader) {
	if !seen[r.Login] {
		seen[r.Login] = true
		c.With(r.Plan, strconv.Itoa(len(seen))).Inc()
	}
}

func CleanSeen(base string, r Reader) {
	c := meter.New(base, "readers")
	seen := map[string]bool{}
	remember(seen, c, r)
	remember(seen, c, r)
}
