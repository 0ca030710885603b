// Package case41 prices policies, behind a middleware that turns panics into answers.
package case41

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
)

// Quote is asked for.
type Quote struct {
	Ref    string `json:"ref"`
	Holder string `json:"holder" pii:"name"`
	Born   string `json:"born" pii:"date-of-birth"`
	Sum    int    `json:"sum"`
}

// httpError is an error with what the client is told of it.
type httpError struct {
	status int
	public string
	cause  error
}

func (e *httpError) Error() string { return fmt.Sprintf("%d: %v", e.status, e.cause) }
func (e *httpError) Unwrap() error { return e.cause }

// handler answers, or tells what went wrong.
type handler func(w http.ResponseWriter, r *http.Request) error

// quiet answers with the text for the public, and logs that only.
func quiet(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := h(w, r)
		if he, ok := errors.AsType[*httpError](err); ok {
			slog.Warn("answer", "status", he.status, "public", he.public)
			http.Error(w, he.public, he.status)
		} else if err != nil {
			http.Error(w, "internal", http.StatusInternalServerError)
		}
	}
}

// recovered logs the kind of a panic, and where it was.
func recovered(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				at, _, _ := strings.Cut(string(debug.Stack()), "\n")
				slog.Error("panic", "kind", fmt.Sprintf("%T", v), "at", at)
				http.Error(w, "internal", http.StatusInternalServerError)
			}
		}()
		h(w, r)
	}
}

func parse(r *http.Request) (q Quote, err error) {
	if err := json.NewDecoder(r.Body).Decode(&q); err != nil {
		return q, &httpError{http.StatusBadRequest, "not JSON", err}
	}
	if len(q.Born) != len("2006-01-02") {
		return q, &httpError{http.StatusBadRequest, "born is not a date", fmt.Errorf("%q of %s", q.Born, q.Holder)}
	}
	return q, nil
}

func price(w http.ResponseWriter, r *http.Request) error {
	q, err := parse(r)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, q.Sum/100)
	return err
}

// LeakCause logs the error of a handler with its cause, CleanCause leaves it to a middleware that knows what may be shown.
func LeakCause(w http.ResponseWriter, r *http.Request) {
	if err := price(w, r); err != nil {
		slog.Warn("answer", "err", err) // leak: Quote.Holder, Quote.Born
	}
}

func CleanCause(w http.ResponseWriter, r *http.Request) {
	recovered(quiet(price))(w, r)
}

// LeakPublic has the name in the text for the public, which is logged, CleanPublic the reference.
func LeakPublic(w http.ResponseWriter, r *http.Request) {
	q, _ := parse(r)
	he := &httpError{status: http.StatusConflict, public: "a quote for " + q.Holder + " exists"}
	slog.Warn("answer", "status", he.status, "public", he.public) // leak: Quote.Holder
	http.Error(w, he.public, he.status)
}

func CleanPublic(w http.ResponseWriter, r *http.Request) {
	q, _ := parse(r)
	he := &httpError{http.StatusConflict, "quote " + q.Ref + " exists", fmt.Errorf("for %s", q.Holder)}
	slog.Warn("answer", "status", he.status, "public", he.public)
	http.Error(w, he.cause.Error(), he.status)
}

// LeakQuote logs the quote that came with an error, CleanQuote the one that comes without, which is none.
func LeakQuote(_ http.ResponseWriter, r *http.Request) {
	q, err := parse(r)
	if err != nil {
		slog.Warn("refused", "quote", q) // leak: Quote.Holder, Quote.Born
	}
}

func CleanQuote(_ http.ResponseWriter, r *http.Request) {
	q, err := parse(r)
	if err != nil {
		q = Quote{Ref: q.Ref, Sum: q.Sum}
		slog.Warn("refused", "quote", q)
	}
}
