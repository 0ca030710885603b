// Package case30 is the service of a hotel: handlers, a service and a repository.
package case30

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"round7/case30/booking"
)

type handler struct {
	rooms *booking.Service
	log   *slog.Logger
}

// view is what clients get of a stay.
type view struct {
	ID    string `json:"id"`
	Room  int    `json:"room"`
	Guest string `json:"guest"`
}

func present(s booking.Stay) view { return view{s.ID, s.Room, s.Guest} }

func (h *handler) status(err error) int {
	switch {
	case errors.Is(err, booking.ErrTaken):
		return http.StatusConflict
	case errors.Is(err, booking.ErrInvalid):
		return http.StatusBadRequest
	}
	return http.StatusInternalServerError
}

// fail answers with an error, and logs those that are our fault.
func (h *handler) fail(w http.ResponseWriter, err error) {
	code := h.status(err)
	if code >= 500 {
		h.log.Error("failed", "error", err)
	}
	http.Error(w, err.Error(), code)
}

func (h *handler) create(w http.ResponseWriter, r *http.Request) {
	s, err := booking.Decode(r.Body)
	if err != nil {
		h.fail(w, err)
		return
	}
	if err := h.rooms.Book(r.Context(), s); err != nil {
		h.fail(w, err) // leak: Stay.Phone
		return
	}
	h.log.Info("booked", "id", s.ID, "room", s.Room)
	w.WriteHeader(http.StatusCreated)
	_ = json.NewEncoder(w).Encode(present(s))
}

func open(stays booking.Repository) *handler {
	return &handler{booking.New(stays), slog.Default()}
}

func LeakView(s booking.Stay) {
	slog.Info("booked", "stay", present(s)) // leak: Stay.Guest
}

func CleanView(s booking.Stay) {
	v := present(s)
	v.Guest = ""
	slog.Info("booked", "stay", v)
}

func CleanCreate(w http.ResponseWriter, r *http.Request) {
	open(booking.NewMemory()).create(w, r)
}

func LeakTaken(ctx context.Context, s booking.Stay) {
	h := open(booking.NewMemory())
	_ = h.rooms.Book(ctx, s)
	if err := h.rooms.Book(ctx, s); err != nil {
		h.log.Warn("refused", "error", err) // leak: Stay.Guest
	}
}

func CleanTaken(ctx context.Context, s booking.Stay) {
	h := open(booking.NewMemory())
	_ = h.rooms.Book(ctx, s)
	if err := h.rooms.Book(ctx, s); err != nil {
		h.log.Warn("refused", "status", h.status(err))
	}
}

func LeakBroken(ctx context.Context, w http.ResponseWriter, s booking.Stay) {
	h := open(booking.Broken{})
	h.fail(w, h.rooms.Book(ctx, s)) // leak: Stay.Phone
}

func CleanBroken(ctx context.Context, w http.ResponseWriter, s booking.Stay) {
	h := open(booking.Broken{})
	s.Phone = ""
	h.fail(w, h.rooms.Book(ctx, s))
}

func LeakListed(ctx context.Context, s booking.Stay) {
	h := open(booking.NewMemory())
	_ = h.rooms.Book(ctx, s)
	for _, x := range h.rooms.Tonight(ctx) {
		h.log.Info("expected", "guest", x.Guest) // leak: Stay.Guest
	}
}

func CleanListed(ctx context.Context, s booking.Stay) {
	h := open(booking.NewMemory())
	_ = h.rooms.Book(ctx, s)
	for i, x := range h.rooms.Tonight(ctx) {
		h.log.Info("expected", "guest", i, "room", x.Room)
	}
}
