// Package case17 has a chain of middleware around the handlers of a library.
package case17

import (
	"context"
	"log/slog"
	"net/http"
	"slices"
)

// Reader is who is signed in.
type Reader struct {
	Card string
	Name string `pii:"name"`
}

type key int

const (
	readerKey key = iota
	requestKey
)

// Middleware wraps a handler.
type Middleware func(http.Handler) http.Handler

// chain has the first of them outermost.
func chain(h http.Handler, all ...Middleware) http.Handler {
	for _, m := range slices.Backward(all) {
		h = m(h)
	}
	return h
}

func readerFrom(ctx context.Context) (*Reader, bool) {
	r, ok := ctx.Value(readerKey).(*Reader)
	return r, ok
}

// authenticate puts the reader into the context of the request.
func authenticate(find func(string) *Reader) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			reader := find(r.Header.Get("X-Card"))
			if reader == nil {
				http.Error(w, "no card", http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), readerKey, reader)))
		})
	}
}

// numbered gives the request a number.
func numbered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey, "r-1")))
	})
}

// anonymous takes the reader out again.
func anonymous(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), readerKey, (*Reader)(nil))))
	})
}

func hello(w http.ResponseWriter, r *http.Request) {
	if reader, ok := readerFrom(r.Context()); ok && reader != nil {
		_, _ = w.Write([]byte("hello " + reader.Name))
	}
}

func serve(w http.ResponseWriter, r *http.Request, who *Reader, h http.HandlerFunc, all ...Middleware) {
	find := func(card string) *Reader {
		if card == who.Card {
			return who
		}
		return nil
	}
	chain(h, append([]Middleware{authenticate(find)}, all...)...).ServeHTTP(w, r)
}

// LeakReader logs who has been greeted, CleanReader the card.
func LeakReader(w http.ResponseWriter, r *http.Request, who *Reader) {
	serve(w, r, who, func(w http.ResponseWriter, r *http.Request) {
		hello(w, r)
		reader, _ := readerFrom(r.Context())
		slog.InfoContext(r.Context(), "greeted", "reader", reader.Name) // leak: Reader.Name
	}, numbered)
}

func CleanReader(w http.ResponseWriter, r *http.Request, who *Reader) {
	serve(w, r, who, func(w http.ResponseWriter, r *http.Request) {
		hello(w, r)
		reader, _ := readerFrom(r.Context())
		slog.InfoContext(r.Context(), "greeted", "reader", reader.Card)
	}, numbered)
}

// LeakValue logs what is under the key of the reader, CleanValue what is under that of the request.
func LeakValue(w http.ResponseWriter, r *http.Request, who *Reader) {
	serve(w, r, who, func(_ http.ResponseWriter, r *http.Request) {
		slog.Info("value", "is", r.Context().Value(readerKey)) // leak: Reader.Name
	}, numbered)
}

func CleanValue(w http.ResponseWriter, r *http.Request, who *Reader) {
	serve(w, r, who, func(_ http.ResponseWriter, r *http.Request) {
		slog.Info("value", "is", r.Context().Value(requestKey))
	}, numbered)
}

// LeakOuter reads the reader inside of the chain for what it logs outside, CleanOuter a name that the guard left empty.
func LeakOuter(w http.ResponseWriter, r *http.Request, who *Reader) {
	var name string
	serve(w, r, who, func(_ http.ResponseWriter, r *http.Request) {
		if reader, ok := readerFrom(r.Context()); ok && reader != nil {
			name = reader.Name
		}
	}, numbered)
	slog.Info("served", "name", name) // leak: Reader.Name
}

func CleanOuter(w http.ResponseWriter, r *http.Request, who *Reader) {
	var known bool
	serve(w, r, who, func(_ http.ResponseWriter, r *http.Request) {
		if reader, ok := readerFrom(r.Context()); ok && reader != nil {
			known = reader.Name != ""
		}
	}, anonymous)
	slog.Info("served", "known", known)
}
