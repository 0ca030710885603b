// Package web is the HTTP side of the clinic.
package web

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"round16/case01/clinic"
	"round16/case01/domain"
	"round16/case01/logx"
	"round16/case01/session"
)

// BookingForm is what a visitor fills in.
type BookingForm struct {
	Email  string `pii:"email"`
	Reason string `pii:"health"`
	Doctor int64
	Room   string
}

// Problem names the first field that is wrong.
func (f BookingForm) Problem() string {
	switch {
	case f.Email == "":
		return "email"
	case f.Doctor == 0:
		return "doctor"
	}
	return ""
}

// FeedbackForm is what a visitor says afterwards.
type FeedbackForm struct {
	Comment string `pii:"comment"`
	Score   int
}

// Server answers requests.
type Server struct {
	clinic   *clinic.Clinic
	sessions *session.Manager
	log      *logx.Logger
}

// New makes a server.
func New(c *clinic.Clinic, m *session.Manager, log *logx.Logger) *Server {
	return &Server{c, m, log.Named("web")}
}

// Handler has all routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /patients/{id}", s.patient)
	mux.HandleFunc("POST /appointments", s.book)
	mux.HandleFunc("POST /appointments/quick", s.quick)
	mux.HandleFunc("POST /feedback", s.feedback)
	mux.HandleFunc("POST /feedback/staff", s.staffFeedback)
	return s.identify(s.recovered(s.access(mux)))
}

func (s *Server) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(logx.With(r.Context(), logx.Request{ID: id, Route: r.Method})))
	})
}

func (s *Server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				s.log.Event(r.Context(), "panic", "type", fmt.Sprintf("%T", v))
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

type recorder struct {
	http.ResponseWriter
	status, bytes int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

func (s *Server) access(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		start := time.Now()
		next.ServeHTTP(rec, r)
		s.log.Event(r.Context(), "access", "method", r.Method, "pattern", r.Pattern, "status", rec.status, "bytes", rec.bytes, "took", time.Since(start))
	})
}

func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	status := http.StatusInternalServerError
	switch {
	case errors.Is(err, domain.ErrNotFound):
		status = http.StatusNotFound
	case errors.Is(err, domain.ErrConflict):
		status = http.StatusConflict
	case errors.Is(err, domain.ErrInvalid):
		status = http.StatusBadRequest
	}
	s.log.Failure(r.Context(), "request failed", err, "status", status)
	http.Error(w, http.StatusText(status), status)
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func (s *Server) patient(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		s.fail(w, r, fmt.Errorf("id: %w", domain.ErrInvalid))
		return
	}
	p, err := s.clinic.Patient(r.Context(), id)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	answer(w, p)
}

func bookingForm(r *http.Request) BookingForm {
	doctor, _ := strconv.ParseInt(r.FormValue("doctor"), 10, 64)
	return BookingForm{Email: r.FormValue("email"), Reason: r.FormValue("reason"), Doctor: doctor, Room: r.FormValue("room")}
}

func (s *Server) book(w http.ResponseWriter, r *http.Request) {
	form := bookingForm(r)
	if field := form.Problem(); field != "" {
		s.fail(w, r, fmt.Errorf("%s: %w", field, domain.ErrInvalid))
		return
	}
	s.log.Event(r.Context(), "booking", "doctor", form.Doctor, "room", form.Room, "reason", len(form.Reason))
	p, err := s.clinic.Find(r.Context(), form.Email)
	if errors.Is(err, domain.ErrNotFound) {
		s.fail(w, r, domain.ErrNotFound)
		return
	}
	if err != nil {
		http.Error(w, "try again", http.StatusServiceUnavailable)
		return
	}
	v := domain.Visit{Patient: p, Appointment: domain.Appointment{Patient: p.ID, Doctor: form.Doctor, Room: form.Room, Reason: form.Reason}}
	if err := s.clinic.Book(r.Context(), v); err != nil {
		s.fail(w, r, err)
		return
	}
	answer(w, v)
}

func (s *Server) quick(w http.ResponseWriter, r *http.Request) {
	form := bookingForm(r)
	s.log.Event(r.Context(), "quick booking", "doctor", form.Doctor, "reason", form.Reason) // leak: BookingForm.Reason
	if _, err := s.clinic.Find(r.Context(), form.Email); err != nil {
		s.fail(w, r, err) // leak: BookingForm.Email
		return
	}
	answer(w, map[string]bool{"ok": true})
}

func feedbackForm(r *http.Request) FeedbackForm {
	score, _ := strconv.Atoi(r.FormValue("score"))
	return FeedbackForm{Comment: r.FormValue("comment"), Score: score}
}

func (s *Server) feedback(w http.ResponseWriter, r *http.Request) {
	f := feedbackForm(r)
	s.log.Event(r.Context(), "feedback", "score", f.Score, "words", len(f.Comment) > 0)
	answer(w, map[string]string{"thanks": f.Comment})
}

func (s *Server) staffFeedback(w http.ResponseWriter, r *http.Request) {
	f := feedbackForm(r)
	s.log.Event(r.Context(), "feedback", "form", f) // leak: FeedbackForm.Comment
	answer(w, map[string]int{"score": f.Score})
}
