// Package web has middleware.
package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

type Middleware func(http.Handler) http.Handler

// Chain puts middleware around a handler, the first outermost.
func Chain(h http.Handler, ms ...Middleware) http.Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

// Principal is who calls.
type Principal struct {
	ID     string
	Login  string `pii:"username"`
	Groups []string
}

type principalKey struct{}

func Caller(ctx context.Context) (Principal, bool) {
	p, ok := ctx.Value(principalKey{}).(Principal)
	return p, ok
}

// Auth finds out who calls.
func Auth(find func(token string) (Principal, bool)) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			p, ok := find(r.Header.Get("X-Key"))
			if !ok {
				http.Error(w, "who are you", http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), principalKey{}, p)))
		})
	}
}

// Access logs who calls.
func Access(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		if p, ok := Caller(r.Context()); ok {
			slog.Info("access", "path", r.URL.Path, "by", p.Login, "took", time.Since(start)) // leak: Principal.Login
		}
	})
}

// Count logs how many groups the caller has.
func Count(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		if p, ok := Caller(r.Context()); ok {
			slog.Info("access", "path", r.URL.Path, "by", p.ID, "groups", len(p.Groups))
		}
	})
}
