// Package case17 has the routes of a portal for parents.
package case17

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
)

// Pupil goes to school.
type Pupil struct {
	ID     int
	Name   string `pii:"name,subject=child"`
	School string `pii:"school"`
	Grade  int
}

// apiError has a text for the client, and a cause for nobody.
type apiError struct {
	status int
	public string
	cause  error
}

func (e *apiError) Error() string { return e.public }
func (e *apiError) Unwrap() error { return e.cause }

// LogValue shows the status, and the cause only of errors of our own.
func (e *apiError) LogValue() slog.Value {
	if e.status < 500 {
		return slog.IntValue(e.status)
	}
	return slog.GroupValue(slog.Int("status", e.status), slog.Any("cause", e.cause))
}

type handler func(w http.ResponseWriter, r *http.Request) error

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if e, ok := errors.AsType[*apiError](err); ok {
		http.Error(w, e.public, e.status)
		return
	}
	if err != nil {
		http.Error(w, "internal error", 500)
	}
}

func show(p Pupil) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if r.PathValue("id") != strconv.Itoa(p.ID) {
			return &apiError{404, "not found", fmt.Errorf("asked for %s instead of %s", r.PathValue("id"), p.Name)}
		}
		return json.NewEncoder(w).Encode(map[string]any{"name": p.Name, "grade": p.Grade})
	}
}

// LeakCause logs what was wrong inside, CleanCause what the client is told.
func LeakCause(w http.ResponseWriter, r *http.Request, p Pupil) {
	if err := show(p)(w, r); err != nil {
		slog.Warn("failed", "err", errors.Unwrap(err)) // leak: Pupil.Name
	}
}

func CleanCause(w http.ResponseWriter, r *http.Request, p Pupil) {
	if err := show(p)(w, r); err != nil {
		slog.Warn("failed", "err", err.Error())
	}
}

// LeakValuer logs an error of the server, CleanValuer one of the client.
func LeakValuer(w http.ResponseWriter, r *http.Request, p Pupil) {
	err := &apiError{500, "internal error", errors.New("no desk for " + p.Name)}
	slog.Error("failed", "err", err) // leak: Pupil.Name
}

func CleanValuer(w http.ResponseWriter, r *http.Request, p Pupil) {
	err := &apiError{404, "not found", errors.New("no desk for " + p.Name)}
	slog.Error("failed", "err", err)
}

// LeakRoute answers, and logs the answer besides, CleanRoute the pattern of the route.
func LeakRoute(w http.ResponseWriter, r *http.Request, p Pupil) {
	mux := http.NewServeMux()
	mux.Handle("GET /pupils/{id}", show(p))
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		r.SetPathValue("school", p.School)
		slog.Info("route", "pattern", r.Pattern, "school", r.PathValue("school")) // leak: Pupil.School
	})
	mux.ServeHTTP(w, r)
}

func CleanRoute(w http.ResponseWriter, r *http.Request, p Pupil) {
	mux := http.NewServeMux()
	mux.Handle("GET /pupils/{id}", show(p))
	mux.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		r.SetPathValue("school", p.School)
		slog.Info("route", "pattern", r.Pattern, "school", r.PathValue("school") != "")
	})
	mux.ServeHTTP(w, r)
}
