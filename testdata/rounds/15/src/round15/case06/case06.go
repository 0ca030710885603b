// Package case06 has middleware for an HTTP service.
package case06

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"

	"round15/case06/logctx"
)

// Viewer is who asks.
type Viewer struct {
	ID    string
	Login string `pii:"username"`
	IP    string `pii:"ip"`
	Token string `pii:"token"`
}

type viewerKey struct{}

func withViewer(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

func viewerOf(ctx context.Context) (Viewer, bool) {
	v, ok := ctx.Value(viewerKey{}).(Viewer)
	return v, ok
}

func authenticated(v Viewer, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := logctx.With(withViewer(r.Context(), v), slog.With("viewer", v.ID))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func serve(h http.Handler) {
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/items?page=2", nil))
}

func showLogin(w http.ResponseWriter, r *http.Request) {
	if v, ok := viewerOf(r.Context()); ok {
		logctx.From(r.Context()).Info("items", "login", v.Login) // leak: Viewer.Login
	}
}

func showPage(w http.ResponseWriter, r *http.Request) {
	if v, ok := viewerOf(r.Context()); ok {
		logctx.From(r.Context()).Info("items", "page", r.URL.Query().Get("page"), "anonymous", v.Login == "")
	}
}

// LeakHandler has a handler that logs the login, CleanHandler one that logs the page.
func LeakHandler(v Viewer) {
	serve(authenticated(v, http.HandlerFunc(showLogin)))
}

func CleanHandler(v Viewer) {
	serve(authenticated(v, http.HandlerFunc(showPage)))
}

// LeakWith logs with a logger that has the address of the viewer, CleanWith with one that has the number.
func LeakWith(v Viewer) {
	l := slog.With("ip", v.IP)
	l.Info("rate limited") // leak: Viewer.IP
}

func CleanWith(v Viewer) {
	l := slog.With("viewer", v.ID)
	l.Info("rate limited")
}

// LeakHeader logs the headers of a request, CleanHeader a copy without that of the token.
func LeakHeader(v Viewer) {
	r := httptest.NewRequest("GET", "/items", nil)
	r.Header.Set("Authorization", "Bearer "+v.Token)
	slog.Debug("in", "path", r.URL.Path)
	slog.Info("refused", "headers", r.Header) // leak: Viewer.Token
}

func CleanHeader(v Viewer) {
	r := httptest.NewRequest("GET", "/items", nil)
	r.Header.Set("Authorization", "Bearer "+v.Token)
	h := r.Header.Clone()
	h.Del("Authorization")
	slog.Info("refused", "headers", h, "authorized", r.Header.Get("Authorization") != "")
}

// LeakAnswer logs what it answers, CleanAnswer only answers.
func LeakAnswer(v Viewer) {
	serve(authenticated(v, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, _ := viewerOf(r.Context())
		text := "Hello, " + v.Login
		logctx.From(r.Context()).Info(text) // leak: Viewer.Login
		w.Write([]byte(text))
	})))
}

func CleanAnswer(v Viewer) {
	serve(authenticated(v, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, _ := viewerOf(r.Context())
		text := "Hello, " + v.Login
		logctx.From(r.Context()).Info("greeted", "bytes", len(text))
		w.Write([]byte(text))
	})))
}
