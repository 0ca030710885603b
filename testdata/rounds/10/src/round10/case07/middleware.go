// Package case07 logs requests in a chain of middleware.
package case07

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
)

// Session is what the authentication puts into the context.
type Session struct {
	Number int
	User   string `pii:"username"`
	Bearer string `pii:"token"`
}

type sessionKey struct{}

func withSession(ctx context.Context, s *Session) context.Context {
	return context.WithValue(ctx, sessionKey{}, s)
}

func sessionOf(ctx context.Context) *Session {
	s, _ := ctx.Value(sessionKey{}).(*Session)
	return s
}

type middleware func(http.Handler) http.Handler

func chain(h http.Handler, all ...middleware) http.Handler {
	for _, m := range all {
		h = m(h)
	}
	return h
}

// authenticate reads the token out of the header.
func authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !ok {
			http.Error(w, "no token", http.StatusUnauthorized)
			return
		}
		s := &Session{Number: len(token), User: r.Header.Get("X-User"), Bearer: token}
		next.ServeHTTP(w, r.WithContext(withSession(r.Context(), s)))
	})
}

func logUser(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s := sessionOf(r.Context()); s != nil {
			slog.Info("request", "path", r.URL.Path, "user", s.User) // leak: Session.User
		}
		next.ServeHTTP(w, r)
	})
}

func logNumber(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s := sessionOf(r.Context()); s != nil {
			slog.Info("request", "path", r.URL.Path, "session", s.Number)
		}
		next.ServeHTTP(w, r)
	})
}

var hello = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte("hello " + sessionOf(r.Context()).User))
})

func LeakUser(w http.ResponseWriter, r *http.Request) {
	chain(hello, logUser, authenticate).ServeHTTP(w, r)
}

func CleanUser(w http.ResponseWriter, r *http.Request) {
	chain(hello, logNumber, authenticate).ServeHTTP(w, r)
}

// LeakToken takes the header apart and logs the part after the space, CleanToken the part before it.
func LeakToken(w http.ResponseWriter, r *http.Request) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	s := &Session{Bearer: token}
	slog.Warn("unknown scheme", "scheme", scheme, "rest", token) // leak: Session.Bearer
	hello(w, r.WithContext(withSession(r.Context(), s)))
}

func CleanToken(w http.ResponseWriter, r *http.Request) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	s := &Session{Bearer: token}
	slog.Warn("unknown scheme", "scheme", scheme, "rest", len(token))
	hello(w, r.WithContext(withSession(r.Context(), s)))
}
