// Package case41 lets people sign up and in, and locks out those who guess.
package case41

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"

	"round7/case41/accounts"
)

type service struct {
	users   accounts.Store
	events  func(accounts.Event)
	attempt map[string]int
}

// form is what people type.
type form struct {
	Email    string `json:"email" pii:"email"`
	Password string `json:"password" pii:"password"`
	Terms    bool   `json:"terms"`
}

func (f form) check() error {
	switch {
	case !f.Terms:
		return errors.New("terms are not accepted")
	case len(f.Password) < 8:
		return fmt.Errorf("password has %d letters", len(f.Password))
	}
	return nil
}

func newService(events func(accounts.Event)) *service {
	return &service{accounts.New(), events, map[string]int{}}
}

func (s *service) up(ctx context.Context, f form) (string, error) {
	if err := f.check(); err != nil {
		return "", fmt.Errorf("sign up: %w", err)
	}
	hash, err := accounts.Hash(f.Password)
	if err != nil {
		return "", err
	}
	id, err := s.users.Create(ctx, f.Email, hash)
	if err != nil {
		return "", fmt.Errorf("sign up: %w", err)
	}
	s.events(accounts.Event{Kind: "signed up", ID: id, Email: f.Email})
	return id, nil
}

var errWrong = errors.New("wrong e-mail address or password")

func (s *service) in(ctx context.Context, f form) error {
	if s.attempt[f.Email]++; s.attempt[f.Email] > 3 {
		return fmt.Errorf("%w: %d times", errWrong, s.attempt[f.Email])
	}
	id, hash, err := s.users.Find(ctx, f.Email)
	if err != nil || !accounts.Matches(hash, f.Password) {
		s.events(accounts.Event{Kind: "failed", ID: id})
		return errWrong
	}
	delete(s.attempt, f.Email)
	return nil
}

func quiet(e accounts.Event) { log.Printf("%s: %s", e.Kind, e.ID) }

func CleanUp(ctx context.Context, f form) {
	id, err := newService(quiet).up(ctx, f)
	log.Print(id, err == nil)
}

func LeakEvent(ctx context.Context, f form) {
	s := newService(func(e accounts.Event) {
		slog.Info(e.Kind, "event", e)
	})
	_, _ = s.up(ctx, f) // leak: form.Email
}

func CleanEvent(ctx context.Context, f form) {
	s := newService(func(e accounts.Event) {
		e.Email = ""
		slog.Info(e.Kind, "event", e)
	})
	_, _ = s.up(ctx, f)
}

func LeakTwice(ctx context.Context, f form) {
	s := newService(quiet)
	_, _ = s.up(ctx, f)
	if _, err := s.up(ctx, f); err != nil {
		log.Print(err) // leak: form.Email
	}
}

func CleanTwice(ctx context.Context, f form) {
	s := newService(quiet)
	_, _ = s.up(ctx, f)
	if _, err := s.up(ctx, f); errors.Is(err, accounts.ErrTaken) {
		log.Print(accounts.ErrTaken)
	}
}

func LeakAttempts(ctx context.Context, f form) {
	s := newService(quiet)
	_ = s.in(ctx, f)
	log.Print("attempts: ", s.attempt) // leak: form.Email
}

func CleanAttempts(ctx context.Context, f form) {
	s := newService(quiet)
	err := s.in(ctx, f)
	log.Print("attempts: ", len(s.attempt), " ", err)
}

func LeakForm(f form) {
	if err := f.check(); err == nil {
		log.Printf("form %+v", f) // leak: form.Email, form.Password
	}
}

func CleanForm(f form) {
	f.Password = f.Password[:2]
	if err := f.check(); err != nil {
		log.Print(err)
	}
}
