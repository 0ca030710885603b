// Package case01 signs customers up: a handler, a service, a repository.
package case01

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
)

// An Account is what a customer has with us.
type Account struct {
	ID       string `json:"id"`
	Email    string `json:"email" pii:"email"`
	Password string `json:"-" pii:"password"`
	Plan     string `json:"plan"`
}

var errTaken = errors.New("address is taken")

type repository struct {
	rows map[string]Account
}

func (r *repository) insert(a Account) error {
	if _, ok := r.rows[a.Email]; ok {
		return fmt.Errorf("insert account %q: %w", a.Email, errTaken)
	}
	r.rows[a.Email] = a
	return nil
}

func (r *repository) find(email string) (Account, bool) {
	a, ok := r.rows[email]
	return a, ok
}

type service struct {
	repo *repository
	log  *slog.Logger
}

func newService(as ...Account) *service {
	s := &service{&repository{map[string]Account{}}, slog.Default()}
	for _, a := range as {
		_ = s.repo.insert(a)
	}
	return s
}

func (s *service) register(a Account) error {
	if err := s.repo.insert(a); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	s.log.Info("registered", "id", a.ID, "plan", a.Plan)
	return nil
}

// A problem is what clients are told.
type problem struct {
	Code   int    `json:"code"`
	Detail string `json:"detail"`
}

func (s *service) signup(w http.ResponseWriter, a Account) int {
	if err := s.register(a); err != nil {
		p := problem{http.StatusConflict, err.Error()}
		w.WriteHeader(p.Code)
		_ = json.NewEncoder(w).Encode(p)
		return p.Code
	}
	w.WriteHeader(http.StatusCreated)
	_ = json.NewEncoder(w).Encode(a)
	return http.StatusCreated
}

func LeakConflict(a Account) {
	s := newService(a)
	if err := s.register(a); err != nil {
		s.log.Error("signup failed", "err", err) // leak: Account.Email
	}
}

func CleanConflict(a Account) {
	s := newService(a)
	err := s.register(a)
	switch {
	case errors.Is(err, errTaken):
		s.log.Warn("signup refused", "id", a.ID, "reason", errTaken)
	case err != nil:
		s.log.Error("signup failed", "id", a.ID)
	}
}

func CleanAnswer(a Account) {
	s := newService(a)
	code := s.signup(httptest.NewRecorder(), a)
	s.log.Info("answered", "status", code)
}

func LeakAnswer(a Account) {
	s := newService()
	w := httptest.NewRecorder()
	_ = s.signup(w, a)
	s.log.Debug("never shown", "status", w.Code)
	s.log.Info("answered", "status", w.Code, "body", w.Body.String()) // leak: Account.Email
}

func LeakFound(a Account) {
	s := newService(a)
	if got, ok := s.repo.find(a.Email); ok {
		s.log.Info("found", "account", got) // leak: Account.Email, Account.Password
	}
}

func CleanFound(a Account) {
	s := newService(a)
	got, ok := s.repo.find(a.Email)
	s.log.Info("looked up", "found", ok, "plan", got.Plan, "verified", got.Email == a.Email)
}
