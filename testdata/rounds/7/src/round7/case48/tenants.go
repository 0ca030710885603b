// Package case48 serves several customers at once, whose data a context carries.
package case48

import (
	"context"
	"errors"
	"log"
	"log/slog"
	"slices"
)

type Org struct {
	ID      string
	Contact string `pii:"email"`
	Key     string `pii:"api-key"`
}

type Actor struct {
	ID    string
	Login string `pii:"username"`
	Admin bool
}

// A scope is what the context of a request carries.
type scope struct {
	org   Org
	actor *Actor
	attrs []slog.Attr
}

type scopeKey struct{}

func from(ctx context.Context) scope {
	s, _ := ctx.Value(scopeKey{}).(scope)
	return s
}

func with(ctx context.Context, change func(*scope)) context.Context {
	s := from(ctx)
	s.attrs = slices.Clone(s.attrs)
	change(&s)
	return context.WithValue(ctx, scopeKey{}, s)
}

func withOrg(ctx context.Context, o Org) context.Context {
	return with(ctx, func(s *scope) {
		s.org = o
		s.attrs = append(s.attrs, slog.String("org", o.ID))
	})
}

func withActor(ctx context.Context, a *Actor) context.Context {
	return with(ctx, func(s *scope) { s.actor = a })
}

func withAttr(ctx context.Context, a slog.Attr) context.Context {
	return with(ctx, func(s *scope) { s.attrs = append(s.attrs, a) })
}

// logger has the attributes of the context.
func logger(ctx context.Context) *slog.Logger {
	args := make([]any, 0, 4)
	for _, a := range from(ctx).attrs {
		args = append(args, a)
	}
	return slog.With(args...)
}

var errForbidden = errors.New("forbidden")

// admin calls a function if the actor may.
func admin(ctx context.Context, f func(context.Context) error) error {
	a := from(ctx).actor
	if a == nil || !a.Admin {
		return errForbidden
	}
	return f(ctx)
}

func LeakAttr(o Org) {
	ctx := withAttr(withOrg(context.Background(), o), slog.String("contact", o.Contact))
	logger(ctx).Info("open") // leak: Org.Contact
}

func CleanAttr(o Org) {
	ctx := withOrg(context.Background(), o)
	_ = withAttr(ctx, slog.String("contact", o.Contact))
	logger(ctx).Info("open")
}

func LeakOrg(o Org) {
	ctx := withOrg(context.Background(), o)
	logger(ctx).Info("open", "org", from(ctx).org) // leak: Org.Contact, Org.Key
}

func CleanOrg(o Org) {
	ctx := withOrg(context.Background(), o)
	logger(ctx).Info("open", "org", from(ctx).org.ID)
}

func LeakAdmin(o Org) {
	ctx := withActor(withOrg(context.Background(), o), &Actor{ID: "a1", Admin: true})
	_ = admin(ctx, func(ctx context.Context) error {
		log.Print("rotating ", from(ctx).org.Key) // leak: Org.Key
		return nil
	})
}

func CleanAdmin(o Org) {
	ctx := withActor(withOrg(context.Background(), o), &Actor{ID: "a1", Admin: true})
	_ = admin(ctx, func(ctx context.Context) error {
		log.Print("rotating for ", from(ctx).actor.ID)
		return nil
	})
}

func LeakActor(a Actor) {
	ctx := withActor(context.Background(), &a)
	if err := admin(ctx, nil); errors.Is(err, errForbidden) {
		logger(ctx).Warn("denied", "actor", from(ctx).actor.Login) // leak: Actor.Login
	}
}

func CleanActor(a Actor) {
	ctx := withActor(context.Background(), &a)
	if err := admin(ctx, nil); errors.Is(err, errForbidden) {
		logger(ctx).Warn("denied", "actor", from(ctx).actor.ID, "error", err)
	}
}

// What is put into a context is not in the one that it was made of.
func CleanParent(a Actor) {
	parent := context.Background()
	child := withActor(parent, &a)
	if from(parent).actor == nil && child != nil {
		log.Print("nobody: ", from(parent))
	}
}
