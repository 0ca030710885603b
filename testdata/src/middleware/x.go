// Package middleware wraps handlers in handlers.
package middleware

import (
	"context"
	"log"
	"net/http"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type Handler func(ctx context.Context, u User) error
type TextHandler func(s string)

func logged(next Handler) Handler {
	return func(ctx context.Context, u User) error {
		log.Print(u.ID)    // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return next(ctx, u)
	}
}

func counted(next Handler) Handler {
	n := 0
	return func(ctx context.Context, u User) error {
		n++
		log.Print(n, u.Nick) // ok
		return next(ctx, u)
	}
}

func chain(h Handler, ms ...func(Handler) Handler) Handler {
	for _, m := range ms {
		h = m(h)
	}
	return h
}

func serve(ctx context.Context, u User) {
	h := chain(func(context.Context, User) error { return nil }, logged, counted)
	log.Print(h(ctx, u)) // ok
}

func traceText(next TextHandler) TextHandler {
	return func(s string) {
		log.Print(s)
		next(s)
	}
}

func maskText(next TextHandler) TextHandler {
	return func(s string) { next("***") }
}

func drop(string)   {}
func sink(s string) { log.Print(s) }

func texts(u User) {
	traceText(drop)(u.Email)           // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	traceText(drop)(u.Nick)            // ok
	maskText(sink)(u.Email)            // ok
	maskText(traceText(drop))(u.Email) // ok
	traceText(maskText(sink))(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	traceText(maskText(sink))(u.Nick)  // ok
}

type profileKey struct{}

func authenticate(find func(token string) *User) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			u := find(r.Header.Get("Authorization"))
			log.Print(u.Nick)  // ok
			log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), profileKey{}, u)))
		})
	}
}

func profile(w http.ResponseWriter, r *http.Request) {
	u := r.Context().Value(profileKey{}).(*User)
	log.Print(u.ID)    // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func routes(find func(string) *User) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/me", profile)
	mux.HandleFunc("/you", func(w http.ResponseWriter, r *http.Request) {
		u := find(r.FormValue("id"))
		log.Print(u.ID)    // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	})
	return authenticate(find)(mux)
}

// Round trips: a struct with the next one in it.
type step struct {
	next *step
	run  func(string) string
}

func (s *step) do(v string) string {
	v = s.run(v)
	if s.next != nil {
		return s.next.do(v)
	}
	return v
}

func steps(u User) {
	keep := &step{run: func(s string) string { return s + "." }}
	log.Print(keep.do(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(keep.do(u.Nick))  // ok
	hide := &step{run: func(string) string { return "*" }}
	log.Print(hide.do(u.Email)) // ok
}

// Requests that a helper makes, and handlers that are called as such.
func requestTo(path, query string) *http.Request {
	r, _ := http.NewRequest(http.MethodGet, "https://shop.example", nil)
	r.URL.Path, r.URL.RawQuery = path, query
	return r
}

func parsed(text string) (*http.Request, error) {
	return http.NewRequest(http.MethodGet, text, nil)
}

func accessLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		log.Print(r.URL)
	})
}

func pathLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		log.Print(r.URL.Path)
	})
}

func nothing(http.ResponseWriter, *http.Request) {}

func handled(w http.ResponseWriter, u User) {
	accessLog(http.HandlerFunc(nothing)).ServeHTTP(w, requestTo("/", u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	accessLog(http.HandlerFunc(nothing)).ServeHTTP(w, requestTo("/", u.Nick))  // ok
	pathLog(http.HandlerFunc(nothing)).ServeHTTP(w, requestTo("/", u.Email))   // ok
	pathLog(http.HandlerFunc(nothing)).ServeHTTP(w, requestTo(u.Email, ""))    // want `^User\.Email \(pii:email\) reaches log\.Print through \S+$`
	var h http.Handler = http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { log.Print(r.Method) })
	h.ServeHTTP(w, requestTo("/", u.Email)) // ok
}

func sent(u User) {
	r, _ := parsed("https://shop.example/" + u.Email)
	log.Print(r.URL)         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.Method)      // ok
	http.DefaultClient.Do(r) // want `^User\.Email \(pii:email\) reaches \(\*net/http\.Client\)\.Do$`
	r, _ = parsed("https://shop.example/" + u.Nick)
	log.Print(r.URL)         // ok
	http.DefaultClient.Do(r) // ok
}
