// Package case29 shuts a service down in order, and saves what is not yet done.
package case29

import (
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
)

type Ticket struct {
	No       int
	Question string `pii:"inquiry"`
	Queue    string
}

// A closer is a part that has something to do at the end.
type closer struct {
	name  string
	close func(context.Context) error
}

type service struct {
	mu      sync.Mutex
	pending []Ticket
	closers []closer
}

func (s *service) accept(t Ticket) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pending = append(s.pending, t)
}

func (s *service) onClose(name string, f func(context.Context) error) {
	s.closers = append(s.closers, closer{name, f})
}

func (s *service) shutdown(ctx context.Context) (err error) {
	for i := len(s.closers) - 1; i >= 0; i-- {
		c := s.closers[i]
		if e := c.close(ctx); e != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", c.name, e))
		}
	}
	return err
}

func save[T any](name string, v T) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(gob.NewEncoder(f).Encode(v), f.Close())
}

func questions(ts []Ticket) (qs []string) {
	for _, t := range ts {
		qs = append(qs, t.Question)
	}
	return qs
}

func numbers(ts []Ticket) (ns []int) {
	for _, t := range ts {
		ns = append(ns, t.No)
	}
	return ns
}

func LeakSave(t Ticket) error {
	var s service
	s.onClose("save", func(context.Context) error {
		return save("pending.gob", questions(s.pending)) // leak: Ticket.Question
	})
	s.accept(t)
	return s.shutdown(context.Background())
}

func CleanSave(t Ticket) error {
	var s service
	s.onClose("save", func(context.Context) error {
		return save("pending.gob", numbers(s.pending))
	})
	s.accept(t)
	return s.shutdown(context.Background())
}

func LeakError(t Ticket) {
	var s service
	s.onClose("check", func(context.Context) error { return fmt.Errorf("open: %s", s.pending[0].Question) })
	s.accept(t)
	if err := s.shutdown(context.Background()); err != nil {
		slog.Error("shutdown", "error", err) // leak: Ticket.Question
	}
}

func CleanError(t Ticket) {
	var s service
	s.onClose("check", func(context.Context) error { return fmt.Errorf("open: %s", s.pending[0].Queue) })
	s.accept(t)
	if err := s.shutdown(context.Background()); err != nil {
		slog.Error("shutdown", "error", err)
	}
}

func LeakPending(t Ticket) {
	s := new(service)
	s.accept(t)
	slog.Warn("dropped", "tickets", s.pending) // leak: Ticket.Question
}

func CleanPending(t Ticket) {
	s := new(service)
	s.accept(t)
	slog.Warn("dropped", "tickets", numbers(s.pending))
}
