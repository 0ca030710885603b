// Package case32 tells how a service feels.
package case32

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
)

// Settings are how to reach what the service needs.
type Settings struct {
	Host     string
	User     string
	Password string `pii:"password"`
	Token    string `pii:"token"`
	Oncall   string `pii:"phone"`
}

var errRefused = errors.New("connection refused")

func (s Settings) address() *url.URL {
	return &url.URL{Scheme: "amqp", Host: s.Host, User: url.UserPassword(s.User, s.Password)}
}

// check is one of those that make the health.
type check func(context.Context) error

type health struct {
	checks map[string]check
}

func (h *health) run(ctx context.Context) map[string]string {
	out := map[string]string{}
	for name, c := range h.checks {
		out[name] = "ok"
		if err := c(ctx); err != nil {
			out[name] = err.Error()
		}
	}
	return out
}

func (h *health) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(h.run(r.Context()))
}

// LeakQueue logs an error with the address of the queue, CleanQueue with the redacted one.
func LeakQueue(s Settings) {
	h := &health{map[string]check{"queue": func(context.Context) error {
		return fmt.Errorf("dial %s: %w", s.address(), errRefused)
	}}}
	slog.Warn("health", "checks", h.run(context.Background())) // leak: Settings.Password
}

func CleanQueue(s Settings) {
	h := &health{map[string]check{"queue": func(context.Context) error {
		return fmt.Errorf("dial %s: %w", s.address().Redacted(), errRefused)
	}}}
	slog.Warn("health", "checks", h.run(context.Background()))
}

// LeakToken logs what it would ask, CleanToken where.
func LeakToken(s Settings) error {
	u := "https://" + s.Host + "/health?token=" + url.QueryEscape(s.Token)
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return err
	}
	slog.Info("asking", "url", req.URL.String()) // leak: Settings.Token
	return nil
}

func CleanToken(s Settings) error {
	u := "https://" + s.Host + "/health?token=" + url.QueryEscape(s.Token)
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		return err
	}
	slog.Info("asking", "host", req.URL.Host, "path", req.URL.Path)
	return nil
}

// LeakAnswered logs the number of who is on call, CleanAnswered answers with it.
func LeakAnswered(s Settings) {
	h := &health{map[string]check{"people": func(context.Context) error { return errors.New("call " + s.Oncall) }}}
	for name, state := range h.run(context.Background()) {
		slog.Error("health", "check", name, "state", state) // leak: Settings.Oncall
	}
}

func CleanAnswered(s Settings) {
	h := &health{map[string]check{"people": func(context.Context) error { return errors.New("call " + s.Oncall) }}}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest("GET", "/healthz", nil))
	slog.Error("health", "checks", slices.Sorted(maps.Keys(h.checks)), "status", rec.Code)
}
