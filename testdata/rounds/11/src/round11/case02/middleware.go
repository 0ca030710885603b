// Package case02 wraps handlers: it counts, limits and logs.
package case02

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"
)

// Visitor is whom a request comes from.
type Visitor struct {
	Tenant string
	Addr   string `pii:"ip"`
	Agent  string `pii:"browser"`
}

type ctxKey int

const (
	visitorKey ctxKey = iota
	labelKey
)

// A Middleware puts something around a handler.
type Middleware func(http.Handler) http.Handler

// Chain applies the first one outermost.
func Chain(h http.Handler, ms ...Middleware) http.Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

// Identify puts the visitor into the context.
func Identify(v Visitor) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ctx := context.WithValue(r.Context(), visitorKey, v)
			next.ServeHTTP(w, r.WithContext(ctx))
		})
	}
}

// Label puts a word for the log into the context.
func Label(of func(Visitor) string) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			v, _ := r.Context().Value(visitorKey).(Visitor)
			ctx := context.WithValue(r.Context(), labelKey, of(v))
			next.ServeHTTP(w, r.WithContext(ctx))
		})
	}
}

var served atomic.Int64

func byAddr(v Visitor) string   { return v.Addr }
func byTenant(v Visitor) string { return v.Tenant }

// statusWriter remembers the status and how much was written.
type statusWriter struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (s *statusWriter) WriteHeader(code int) {
	s.status = code
	s.ResponseWriter.WriteHeader(code)
}

func (s *statusWriter) Write(p []byte) (int, error) {
	n, err := s.ResponseWriter.Write(p)
	s.bytes += n
	return n, err
}

func LeakAgent(w http.ResponseWriter, r *http.Request, v Visitor) {
	hello := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, ok := r.Context().Value(visitorKey).(Visitor)
		slog.InfoContext(r.Context(), "hello", "known", ok, "agent", v.Agent) // leak: Visitor.Agent
	})
	Chain(hello, Identify(v)).ServeHTTP(w, r)
}

func CleanAgent(w http.ResponseWriter, r *http.Request, v Visitor) {
	hello := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, ok := r.Context().Value(visitorKey).(Visitor)
		slog.InfoContext(r.Context(), "hello", "known", ok, "agent", v.Agent != "")
	})
	Chain(hello, Identify(v)).ServeHTTP(w, r)
}

// LeakLabel labels requests by address, CleanLabel by tenant.
func LeakLabel(w http.ResponseWriter, r *http.Request, v Visitor) {
	var label string
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		label, _ = r.Context().Value(labelKey).(string)
	})
	Chain(h, Identify(v), Label(byAddr)).ServeHTTP(w, r)
	slog.Info("request", "label", label) // leak: Visitor.Addr
}

func CleanLabel(w http.ResponseWriter, r *http.Request, v Visitor) {
	var label string
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		label, _ = r.Context().Value(labelKey).(string)
	})
	Chain(h, Identify(v), Label(byTenant)).ServeHTTP(w, r)
	slog.Info("request", "label", label)
}

// LeakStatus logs the header that was set beside the status.
func LeakStatus(w http.ResponseWriter, r *http.Request, v Visitor) {
	sw := &statusWriter{ResponseWriter: w}
	start := time.Now()
	sw.Header().Set("X-Seen-As", v.Addr)
	_, _ = sw.Write([]byte("hello, " + v.Agent))
	served.Add(1)
	slog.Info("done", "status", cmp.Or(sw.status, 200), "as", sw.Header().Get("X-Seen-As"), "took", time.Since(start) > 0) // leak: Visitor.Addr
}

func CleanStatus(w http.ResponseWriter, r *http.Request, v Visitor) {
	sw := &statusWriter{ResponseWriter: w}
	start := time.Now()
	sw.Header().Set("X-Seen-As", v.Addr)
	_, _ = sw.Write([]byte("hello, " + v.Agent))
	served.Add(1)
	slog.Info("done", "status", cmp.Or(sw.status, 200), "as", strconv.Itoa(sw.bytes), "took", time.Since(start) > 0)
}

// guarded turns a panic of the handler into an answer, and calls back.
func guarded(next http.Handler, panicked func(any)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if p := recover(); p != nil {
				panicked(p)
				http.Error(w, fmt.Sprint(p), http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// LeakGuarded logs what was thrown, CleanGuarded of which type it was.
func LeakGuarded(w http.ResponseWriter, r *http.Request, v Visitor) {
	var thrown any
	h := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("no route for " + v.Agent) })
	guarded(h, func(p any) { thrown = p }).ServeHTTP(w, r)
	slog.Error("panic", "value", fmt.Sprintf("%v", thrown)) // leak: Visitor.Agent
}

func CleanGuarded(w http.ResponseWriter, r *http.Request, v Visitor) {
	var thrown any
	h := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("no route for " + v.Agent) })
	guarded(h, func(p any) { thrown = p }).ServeHTTP(w, r)
	slog.Error("panic", "value", fmt.Sprintf("%T", thrown))
}
