// Package site is what browsers talk to.
package site

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/rs/zerolog"

	"allego.example/early/data"
	"allego.example/early/news"
	"allego.example/early/people"
	"allego.example/early/seal"
	"allego.example/early/ship"
)

const cookieName = "session"

// Site answers requests.
type Site struct {
	Data *data.Data
	News *news.Desk
	Ship *ship.Desk
	Log  zerolog.Logger

	sessions sessions
}

// Handler routes.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /signup", s.signup)
	mux.HandleFunc("POST /login", s.login)
	mux.Handle("GET /me", s.members(s.file))
	mux.Handle("PUT /me", s.members(s.correct))
	mux.Handle("DELETE /me", s.members(s.forget))
	mux.Handle("POST /orders", s.members(s.order))
	mux.Handle("POST /debit", s.members(s.debit))
	mux.Handle("POST /comments", s.members(s.comment))
	return mux
}

func (s *Site) members(next func(context.Context, http.ResponseWriter, *http.Request, *people.Member) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie(cookieName)
		if err != nil {
			http.Error(w, "please log in", http.StatusUnauthorized)
			return
		}
		id, ok := s.sessions.member(c.Value)
		if !ok {
			http.Error(w, "please log in", http.StatusUnauthorized)
			return
		}
		m, err := s.Data.ByID(r.Context(), id)
		if err == nil {
			err = next(r.Context(), w, r, m)
		}
		if err != nil {
			s.Log.Error().Int64("member", id).Str("path", r.Pattern).Msg("failed") // ok: a number
			http.Error(w, "something went wrong", http.StatusInternalServerError)
		}
	})
}

func (s *Site) signup(w http.ResponseWriter, r *http.Request) {
	var form people.SignUp
	if err := read(r, &form); err != nil || form.Email == "" {
		s.Log.Info().Int("bytes", len(form.Password)).Msg("incomplete") // ok: a length
		s.Log.Debug().Interface("form", form).Msg("incomplete")         // leak: default/logs, default/passwords
		http.Error(w, "the form is not complete", http.StatusBadRequest)
		return
	}
	id, err := s.Data.Join(r.Context(), form)
	if err != nil {
		s.Log.Error().Str("email", form.Email).Msg("not joined") // leak: default/logs
		http.Error(w, "please try again", http.StatusInternalServerError)
		return
	}
	if err := s.News.Welcome(r.Context(), form, false); err != nil {
		s.Log.Warn().Int64("member", id).Msg("no welcome")
	}
	s.start(w, id)
}

func (s *Site) login(w http.ResponseWriter, r *http.Request) {
	var form people.SignUp
	if err := read(r, &form); err != nil {
		http.Error(w, "the form cannot be read", http.StatusBadRequest)
		return
	}
	m, err := s.Data.ByEmail(r.Context(), form.Email)
	if errors.Is(err, data.ErrNobody) || err == nil && !seal.IsPassword(m.Password, form.Password) {
		s.Log.Info().Str("password", seal.LastFour(form.Password)).Msg("refused") // ok: default/logs, default/passwords: masked
		s.Log.Debug().Str("password", form.Password).Msg("refused")               // leak: default/logs, default/passwords
		http.Error(w, "wrong address or password", http.StatusUnauthorized)
		return
	}
	if err != nil {
		http.Error(w, "something went wrong", http.StatusInternalServerError)
		return
	}
	session := s.start(w, m.ID)
	if err := s.Data.Greet(session, m); err != nil {
		s.Log.Warn().Object("member", m).Msg("not greeted") // ok: by its number
	}
	write(w, m)                                                                                         // ok: members may see their own data
	http.SetCookie(w, &http.Cookie{Name: "name", Value: m.FirstName(), Secure: true})                   // leak: default/cookies
	http.SetCookie(w, &http.Cookie{Name: "member", Value: "yes", Secure: true, MaxAge: 30 * 24 * 3600}) // ok: it tells that somebody was here
}

func (s *Site) start(w http.ResponseWriter, id int64) string {
	session := rand.Text()
	s.sessions.add(session, id)
	http.SetCookie(w, &http.Cookie{Name: cookieName, Value: session, Secure: true, HttpOnly: true}) // ok: a random number
	return session
}

// file shows members what we know of them.
func (s *Site) file(ctx context.Context, w http.ResponseWriter, r *http.Request, m *people.Member) error {
	c, err := r.Cookie(cookieName)
	if err != nil {
		return err
	}
	f, err := s.Data.File(ctx, m.ID, c.Value)
	if err != nil {
		return err
	}
	return write(w, f) // ok: allego-2014/encrypted: members may see their own data
}

func (s *Site) correct(ctx context.Context, _ http.ResponseWriter, r *http.Request, m *people.Member) error {
	right := *m
	if err := read(r, &right); err != nil {
		return err
	}
	right.ID = m.ID
	return s.Data.Correct(ctx, &right)
}

func (s *Site) forget(ctx context.Context, _ http.ResponseWriter, r *http.Request, m *people.Member) error {
	c, err := r.Cookie(cookieName)
	if err != nil {
		return err
	}
	s.sessions.drop(c.Value)
	return s.Data.Forget(ctx, m.ID, c.Value)
}

func (s *Site) order(ctx context.Context, _ http.ResponseWriter, r *http.Request, m *people.Member) error {
	var o people.Order
	if err := read(r, &o); err != nil {
		return err
	}
	o.Member, o.Name = m.ID, m.Name
	if err := s.Data.Order(ctx, o); err != nil {
		return err
	}
	return s.Ship.Fulfil(ctx, o, m)
}

func (s *Site) debit(ctx context.Context, _ http.ResponseWriter, r *http.Request, m *people.Member) error {
	var d people.Debit
	if err := read(r, &d); err != nil {
		return err
	}
	d.Member = m.ID
	if err := s.Data.Authorize(ctx, d); err != nil {
		return err
	}
	if err := s.Data.Invoice(m, d, false); err != nil {
		return err
	}
	return s.Ship.Collect(ctx, d, "")
}

func (s *Site) comment(ctx context.Context, _ http.ResponseWriter, r *http.Request, m *people.Member) error {
	c := people.Comment{Member: m.ID}
	if err := read(r, &c); err != nil {
		return err
	}
	return s.Data.Comment(ctx, c)
}

func read(r *http.Request, into any) error {
	return json.NewDecoder(http.MaxBytesReader(nil, r.Body, 1<<16)).Decode(into)
}

func write(w http.ResponseWriter, v any) error {
	w.Header().Set("Last-Modified", time.Now().UTC().Format(http.TimeFormat))
	return json.NewEncoder(w).Encode(v)
}
