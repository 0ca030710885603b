// Package case20 logs the requests of an application.
package case20

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"time"
)

// Session is of somebody who has signed in.
type Session struct {
	UserID int64
	Login  string `pii:"username"`
	IP     string `pii:"ip"`
}

type sessionKey struct{}

// recorder remembers the status.
type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(code int) {
	r.status = code
	r.ResponseWriter.WriteHeader(code)
}

// A describer says what a request is logged with.
type describer func(*http.Request) []any

func fromSession(ctx context.Context) (Session, bool) {
	s, ok := ctx.Value(sessionKey{}).(Session)
	return s, ok
}

func byLogin(r *http.Request) []any {
	if s, ok := fromSession(r.Context()); ok {
		return []any{"login", s.Login}
	}
	return nil
}

func byID(r *http.Request) []any {
	if s, ok := fromSession(r.Context()); ok {
		return []any{"user", s.UserID}
	}
	return nil
}

func authenticate(s Session, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), sessionKey{}, s)))
	})
}

func serve(h http.Handler) {
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/orders", nil))
}

// LeakRequest logs who asked by login, CleanRequest by number.
func LeakRequest(s Session) {
	serve(authenticate(s, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{w, 200}
		rec.WriteHeader(http.StatusNoContent)
		slog.Info("request", append(byLogin(r), "status", rec.status)...) // leak: Session.Login
	})))
}

func CleanRequest(s Session) {
	serve(authenticate(s, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{w, 200}
		rec.WriteHeader(http.StatusNoContent)
		slog.Info("request", append(byID(r), "status", rec.status)...)
	})))
}

// LeakMissing logs the address of a request that found nothing, CleanMissing how long it took.
func LeakMissing(s Session) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		who, _ := fromSession(r.Context())
		slog.Warn("missing", "path", r.URL.Path, "from", who.IP) // leak: Session.IP
	})
	serve(authenticate(s, mux))
}

func CleanMissing(s Session) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		begin := time.Now()
		who, _ := fromSession(r.Context())
		slog.Warn("missing", "path", r.URL.Path, "from", who.UserID, "took", time.Since(begin))
	})
	serve(authenticate(s, mux))
}

// LeakInner looks inside of what has signed in, CleanInner outside, where nobody has.
func LeakInner(s Session) {
	describe := describer(byLogin)
	serve(authenticate(s, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		slog.Info("request", describe(r)...) // leak: Session.Login
	})))
}

func CleanInner(s Session) {
	describe := describer(byLogin)
	inner := authenticate(s, http.NotFoundHandler())
	serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		inner.ServeHTTP(w, r)
		slog.Info("request", describe(r)...)
	}))
}
