// Package web is what browsers and the mobile app talk to.
package web

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"allego.example/learn/archive"
	"allego.example/learn/mailer"
	"allego.example/learn/models"
	"allego.example/learn/partners"
	"allego.example/learn/privacy"
	"allego.example/learn/store"
)

// Server answers requests.
type Server struct {
	Store  *store.Store
	Media  *archive.Bucket
	Sales  *partners.Sales
	Usage  *partners.Usage
	Mailer *mailer.Mailer
	Vault  *privacy.Vault
	Log    *slog.Logger
}

type learnerKey struct{}

// Handler routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /learners", s.signup)
	mux.HandleFunc("POST /sessions", s.login)
	mux.HandleFunc("POST /applications", s.apply)
	mux.HandleFunc("GET /applications/{id}", s.application)
	mux.HandleFunc("DELETE /applications/{id}", s.withdraw)
	mux.Handle("GET /me", s.loggedIn(s.export))
	mux.Handle("DELETE /me", s.loggedIn(s.forget))
	mux.Handle("POST /me/events", s.loggedIn(s.event))
	mux.Handle("POST /me/position", s.loggedIn(s.position))
	mux.Handle("POST /customers/{customer}/recordings/{employee}", s.loggedIn(s.record))
	mux.Handle("GET /customers/{customer}/recordings/{employee}", s.loggedIn(s.recording))
	mux.Handle("GET /customers/{customer}/trainees", s.loggedIn(s.trainees))
	mux.Handle("DELETE /customers/{customer}", s.loggedIn(s.leave))
	return s.track(mux)
}

// loggedIn lets those through who have a session.
func (s *Server) loggedIn(next func(http.ResponseWriter, *http.Request, *models.Learner) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		learner, err := s.learner(r)
		if err != nil {
			http.Error(w, "please log in", http.StatusUnauthorized)
			return
		}
		err = next(w, r.WithContext(context.WithValue(r.Context(), learnerKey{}, learner)), learner)
		switch {
		case errors.Is(err, store.ErrNotFound):
			http.NotFound(w, r)
		case err != nil:
			s.Log.ErrorContext(r.Context(), "request failed", "path", r.Pattern, "learner", learner.ID)
			http.Error(w, "something went wrong", http.StatusInternalServerError)
		}
	})
}

func (s *Server) learner(r *http.Request) (*models.Learner, error) {
	c, err := r.Cookie(sessionCookie)
	if err != nil {
		return nil, err
	}
	selector, verifier, _ := strings.Cut(c.Value, ".")
	id, err := s.Store.Session(r.Context(), selector, verifier)
	if err != nil {
		return nil, err
	}
	return s.Store.LearnerByID(r.Context(), id)
}

// track counts pages.
func (s *Server) track(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		visit := s.visit(w, r)
		learner, err := s.learner(r)
		if err == nil {
			s.tracked(r.Context(), learner, visit)
		}
		if err := s.Usage.Viewed(visit); err != nil {
			s.Log.WarnContext(r.Context(), "page not counted", "err", err)
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) tracked(ctx context.Context, l *models.Learner, v models.Visit) {
	errs := errors.Join(s.Store.PutVisit(ctx, l.ID, v, false), s.Usage.Region(l, v), s.Sales.Viewed(ctx, &l.Consents, v))
	if errs != nil {
		s.Log.WarnContext(ctx, "visit not kept", "learner", l.ID)
		s.Log.DebugContext(ctx, "visit not kept", "page", v.Page, "from", v.IP) // leak: default/logs
	}
}

// visit reads what a request tells, and recognises the browser.
func (s *Server) visit(w http.ResponseWriter, r *http.Request) models.Visit {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	v := models.Visit{IP: host, Browser: r.UserAgent(), Referrer: r.Referer(), Page: r.URL.Path, At: time.Now()}
	if c, err := r.Cookie(visitorCookie); err == nil {
		v.Visitor = c.Value
		return v
	}
	v.Visitor = rand.Text()
	http.SetCookie(w, &http.Cookie{Name: visitorCookie, Value: v.Visitor, MaxAge: 30 * 24 * 60 * 60, Secure: true, HttpOnly: true}) // ok: allego-2020/cookies, allego-2020/retention: cookies may recognise visits
	return v
}

func decode[T any](r *http.Request) (T, error) {
	var v T
	err := json.NewDecoder(http.MaxBytesReader(nil, r.Body, 1<<20)).Decode(&v)
	return v, err
}

func respond(w http.ResponseWriter, v any) error {
	w.Header().Set("Content-Type", "application/json")
	return json.NewEncoder(w).Encode(v)
}
