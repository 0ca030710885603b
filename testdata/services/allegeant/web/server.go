// Package web is the website. It keeps nothing of what visitors send: what has
// to be kept goes to records.
package web

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/bradfitz/gomemcache/memcache"
	"github.com/go-chi/chi/v5"
	"github.com/rs/zerolog"

	"allegeant.example/benefits/children"
	"allegeant.example/benefits/people"
	"allegeant.example/benefits/records"
	"allegeant.example/benefits/safe"
	"allegeant.example/benefits/staff"
	"allegeant.example/benefits/stats"
)

// Deps is what a site needs.
type Deps struct {
	Records  *records.Records
	Children *children.Registry
	Desk     *staff.Desk
	Stats    *stats.Stats
	Pages    *memcache.Client
	Box      *safe.Box
	Log      zerolog.Logger
}

// Site answers visitors.
type Site struct {
	Deps
	router chi.Router
}

// New returns a site with all its pages.
func New(deps Deps) *Site {
	s := &Site{Deps: deps, router: chi.NewRouter()}
	s.router.Use(s.counted)
	s.router.Post("/accounts", s.handle(s.register))
	s.router.Post("/login", s.handle(s.login))
	s.router.Post("/enquiries", s.handle(s.enquire))
	s.router.Post("/enquiries/draft", s.handle(s.draft))
	s.router.Post("/children", s.handle(s.enrol))
	s.router.Post("/children/preview", s.handle(s.preview))
	return s
}

// ServeHTTP implements http.Handler.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }

// counted counts the pages that visitors look at.
func (s *Site) counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		next.ServeHTTP(w, r)
		pattern := chi.RouteContext(r.Context()).RoutePattern()
		s.Stats.Page(pattern, nil)
		s.Log.Info().Str("page", pattern).Dur("took", time.Since(started)).Msg("served") // ok: nothing of the visitor
	})
}

type handler func(w http.ResponseWriter, r *http.Request) error

func (s *Site) handle(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := h(w, r)
		switch {
		case errors.Is(err, people.ErrNoGuardian):
			http.Error(w, err.Error(), http.StatusForbidden)
		case errors.Is(err, errForm):
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		case err != nil:
			http.Error(w, "something went wrong", http.StatusInternalServerError)
		}
	}
}

var errForm = errors.New("the form is not complete")

func read[T any](w http.ResponseWriter, r *http.Request) (*T, error) {
	v := new(T)
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(v); err != nil {
		return nil, errForm
	}
	return v, nil
}

func newID() string { return rand.Text() }
