// Package api is the HTTP side of the backend.
package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"go.uber.org/zap"

	"round16/case02/billing"
	"round16/case02/export"
	"round16/case02/limiter"
	"round16/case02/model"
)

// Signup is what somebody sends who wants to subscribe.
type Signup struct {
	Account  string `json:"account"`
	Mail     string `json:"mail" pii:"email"`
	Password string `json:"password" pii:"password"`
	Plan     string `json:"plan"`
}

// problems says what is wrong with each field.
func (s Signup) problems() map[string]string {
	p := map[string]string{}
	if s.Account == "" {
		p["account"] = "missing"
	}
	if len(s.Password) < 12 {
		p["password"] = fmt.Sprintf("has %d characters", len(s.Password))
	}
	if s.Mail == "" {
		p["mail"] = "missing"
	}
	return p
}

// examples says what is wrong with each field, with what was sent.
func (s Signup) examples() map[string]string {
	p := map[string]string{}
	if len(s.Password) < 40 {
		p["password"] = "too weak: " + s.Password
	}
	return p
}

// API answers requests.
type API struct {
	Billing *billing.Billing
	Limiter *limiter.Limiter
	Log     *zap.Logger
	// Lint has passwords checked more strictly.
	Lint bool
}

// Handler has all routes.
func (a *API) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /signup", a.signup)
	mux.HandleFunc("GET /customers/{id}/export", a.export)
	mux.HandleFunc("DELETE /customers/{id}", a.delete)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !a.Limiter.AllowQuiet(r.Header.Get("X-Account")) {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		mux.ServeHTTP(w, r)
		a.Log.Info("served", zap.String("method", r.Method), zap.String("pattern", r.Pattern))
	})
}

func (a *API) signup(w http.ResponseWriter, r *http.Request) {
	var s Signup
	if err := json.NewDecoder(r.Body).Decode(&s); err != nil {
		a.Log.Warn("signup is no JSON", zap.Int64("length", r.ContentLength))
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if p := s.problems(); len(p) > 0 {
		a.Log.Warn("signup refused", zap.Any("problems", p))
		w.WriteHeader(http.StatusUnprocessableEntity)
		_ = json.NewEncoder(w).Encode(p)
		return
	}
	if p := s.examples(); a.Lint && len(p) > 0 {
		a.Log.Warn("signup refused", zap.Any("problems", p)) // leak: Signup.Password
		w.WriteHeader(http.StatusUnprocessableEntity)
		return
	}
	c := model.Customer{ID: s.Account, Email: s.Mail, Plan: s.Plan}
	sub, err := a.Billing.Subscribe(r.Context(), c, model.Amount{Cents: 900, Currency: "EUR"})
	if err != nil {
		a.Log.Error("signup failed", zap.String("account", s.Account), zap.Error(err))
		http.Error(w, "try again", http.StatusServiceUnavailable)
		return
	}
	a.Log.Info("signed up", zap.String("account", s.Account), zap.String("subscription", fmt.Sprint(sub)))
	w.WriteHeader(http.StatusCreated)
}

func (a *API) export(w http.ResponseWriter, r *http.Request) {
	c, err := a.Billing.Customers.Get(r.PathValue("id"))
	if errors.Is(err, model.ErrNotFound) {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if err := export.JSON(w, export.Bundle{Customer: c}); err != nil {
		a.Log.Error("export failed", zap.String("customer", c.ID))
	}
}

func (a *API) delete(w http.ResponseWriter, r *http.Request) {
	a.Billing.Customers.Delete(r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
}
