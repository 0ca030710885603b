// Package case01 is the interface of a club: handlers, a service and what keeps the members.
package case01

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"round4/case01/domain"
	"round4/case01/memory"
)

type service struct{ members domain.Members }

func (s service) join(ctx context.Context, m domain.Member) error {
	if err := s.members.Add(ctx, m); err != nil {
		return fmt.Errorf("join: %w", err)
	}
	return nil
}

type handler struct {
	service service
	log     *slog.Logger
}

func newHandler() *handler {
	return &handler{service{memory.New()}, slog.Default().With("component", "members")}
}

type discard struct{ header http.Header }

func (d discard) Header() http.Header         { return d.header }
func (d discard) Write(p []byte) (int, error) { return len(p), nil }
func (d discard) WriteHeader(int)             {}

func (h *handler) create(w http.ResponseWriter, r *http.Request) {
	var m domain.Member
	if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	h.log.Info("joining", "member", m.ID, "address", m.Email) // leak: Member.Email
	w.WriteHeader(http.StatusCreated)
}

func (h *handler) createQuiet(w http.ResponseWriter, r *http.Request) {
	var m domain.Member
	if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	h.log.Info("joining", "member", m.ID, "address", m.Email != "")
	w.WriteHeader(http.StatusCreated)
}

func request(f http.HandlerFunc, body string) error {
	r, err := http.NewRequest(http.MethodPost, "/members", strings.NewReader(body))
	if err != nil {
		return err
	}
	f(discard{http.Header{}}, r)
	return nil
}

func LeakCreate(body string) error  { return request(newHandler().create, body) }
func CleanCreate(body string) error { return request(newHandler().createQuiet, body) }

func LeakConflict(m domain.Member) {
	h := newHandler()
	_ = h.service.join(context.Background(), m)
	err := h.service.join(context.Background(), m)
	if c, ok := errors.AsType[*domain.Conflict](err); ok {
		h.log.Warn("taken", "by", c.With.Name) // leak: Member.Name
	}
}

func CleanConflict(m domain.Member) {
	h := newHandler()
	_ = h.service.join(context.Background(), m)
	err := h.service.join(context.Background(), m)
	if c, ok := errors.AsType[*domain.Conflict](err); ok {
		h.log.Warn("taken", "by", c.With.ID, "error", c)
	}
}

func LeakFetched(m domain.Member) {
	h := newHandler()
	_ = h.service.join(context.Background(), m)
	got, err := h.service.members.Get(context.Background(), m.ID)
	h.log.Info("fetched", "member", got, "error", err) // leak: Member.Name, Member.Email
}

func CleanFetched(m domain.Member) {
	h := newHandler()
	_ = h.service.join(context.Background(), m)
	got, err := h.service.members.Get(context.Background(), m.ID)
	h.log.Info("fetched", "member", got.Level, "error", err)
}
