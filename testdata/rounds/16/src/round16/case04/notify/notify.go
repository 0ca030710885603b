// Package notify tells people that somebody wrote.
package notify

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"round16/case04/model"
)

// Note is what is told.
type Note struct {
	Title string
	Text  string
}

// Notifier tells somebody.
type Notifier interface {
	Notify(ctx context.Context, to model.User, n Note) error
}

// Wire takes what goes out. Without one, it is dropped.
var Wire = func(way, title, text string) error { return nil }

//pii:sink share/messaging args=1,2
func push(way, title, text string) error { return Wire(way, title, text) }

//pii:sink mail/subject args=1
//pii:sink mail/body args=2
func mail(to, title, text string) error { return Wire("mail", title, text) }

// Push tells phones.
type Push struct{ Log *slog.Logger }

// Notify implements Notifier.
func (p Push) Notify(_ context.Context, to model.User, n Note) error {
	if err := push("push", n.Title, n.Text); err != nil {
		return fmt.Errorf("push to user %d: %w", to.ID, err)
	}
	p.Log.Info("pushed", "user", to, "length", len(n.Text))
	return nil
}

// Mail tells by mail.
type Mail struct{ Log *slog.Logger }

// Notify implements Notifier.
func (m Mail) Notify(_ context.Context, to model.User, n Note) error {
	if to.Email == "" {
		return fmt.Errorf("mail to user %d: %w", to.ID, model.ErrNotFound)
	}
	if err := mail(to.Email, n.Title, n.Text); err != nil {
		return fmt.Errorf("mail to user %d: %w", to.ID, err)
	}
	m.Log.Info("mailed", "user", to.ID, "title", n.Title)
	return nil
}

// Console tells whoever sits in front of the server.
type Console struct{}

// Notify implements Notifier.
func (Console) Notify(_ context.Context, to model.User, n Note) error {
	_, err := fmt.Printf("to %s: %s\n", to.Email, n.Title) // leak: User.Email
	return err
}

// All tells by all ways.
type All []Notifier

// Notify implements Notifier.
func (a All) Notify(ctx context.Context, to model.User, n Note) error {
	var errs []error
	for _, one := range a {
		errs = append(errs, one.Notify(ctx, to, n))
	}
	return errors.Join(errs...)
}

// Retry tells a second time.
type Retry struct {
	Notifier
	Log *slog.Logger
}

// Notify implements Notifier.
func (r Retry) Notify(ctx context.Context, to model.User, n Note) error {
	err := r.Notifier.Notify(ctx, to, n)
	if err != nil {
		r.Log.Warn("again", "error", err)
		err = r.Notifier.Notify(ctx, to, n)
	}
	return err
}
