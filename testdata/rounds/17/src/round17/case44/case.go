// Package case44 writes an access log, to which endpoints add notes.
package case44

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"strconv"
)

// Tenant rents a flat.
type Tenant struct {
	Flat   int    `json:"flat"`
	Name   string `json:"name" pii:"name"`
	Income string `json:"income" pii:"income"`
}

// record is what the access log says of a request.
type record struct {
	status int
	notes  []string
	body   bytes.Buffer
}

func (r *record) note(text string) { r.notes = append(r.notes, text) }

// endpoint answers a request.
type endpoint func(rec *record, w http.ResponseWriter, r *http.Request)

// recorder keeps what is answered.
type recorder struct {
	http.ResponseWriter
	rec *record
}

func (r recorder) WriteHeader(status int) {
	r.rec.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r recorder) Write(p []byte) (int, error) {
	r.rec.body.Write(p)
	return r.ResponseWriter.Write(p)
}

// logged logs the notes of an endpoint.
func logged(e endpoint) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rec := &record{status: http.StatusOK}
		e(rec, w, r)
		slog.Info("access", "path", r.URL.Path, "status", rec.status, "notes", rec.notes)
	}
}

// copied logs what an endpoint has answered.
func copied(e endpoint) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rec := &record{status: http.StatusOK}
		e(rec, recorder{w, rec}, r)
		slog.Info("access", "path", r.URL.Path, "body", rec.body.String())
	}
}

// measured logs how much an endpoint has answered.
func measured(e endpoint) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rec := &record{status: http.StatusOK}
		e(rec, recorder{w, rec}, r)
		slog.Info("access", "path", r.URL.Path, "bytes", rec.body.Len())
	}
}

func answer(w http.ResponseWriter, t Tenant) {
	w.WriteHeader(http.StatusAccepted)
	_ = json.NewEncoder(w).Encode(t)
}

// LeakNote adds a note with the name, CleanNote one with the flat.
func LeakNote(w http.ResponseWriter, r *http.Request, t Tenant) {
	show := func(rec *record, w http.ResponseWriter, _ *http.Request) {
		rec.note("tenant " + t.Name)
		answer(w, t)
	}
	logged(show)(w, r) // leak: Tenant.Name
}

func CleanNote(w http.ResponseWriter, r *http.Request, t Tenant) {
	show := func(rec *record, w http.ResponseWriter, _ *http.Request) {
		rec.note("flat " + strconv.Itoa(t.Flat))
		answer(w, t)
	}
	logged(show)(w, r)
}

// LeakBody logs the answer, CleanBody how long it is.
func LeakBody(w http.ResponseWriter, r *http.Request, t Tenant) {
	show := func(_ *record, w http.ResponseWriter, _ *http.Request) { answer(w, t) }
	copied(show)(w, r) // leak: Tenant.Name, Tenant.Income
}

func CleanBody(w http.ResponseWriter, r *http.Request, t Tenant) {
	show := func(_ *record, w http.ResponseWriter, _ *http.Request) { answer(w, t) }
	measured(show)(w, r)
}

// LeakAfter logs the record that the endpoint was handed, CleanAfter its status.
func LeakAfter(w http.ResponseWriter, _ *http.Request, t Tenant) {
	rec := &record{}
	rec.note(t.Income)
	answer(recorder{w, rec}, Tenant{Flat: t.Flat})
	slog.Info("access", "status", rec.status, "notes", rec.notes) // leak: Tenant.Income
}

func CleanAfter(w http.ResponseWriter, _ *http.Request, t Tenant) {
	rec := &record{}
	rec.note(t.Income)
	answer(recorder{w, rec}, Tenant{Flat: t.Flat})
	slog.Info("access", "status", rec.status, "notes", len(rec.notes))
}
