// Package case20 carries facts about a request in its context.
package case20

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
)

// Session belongs to a user who is signed in.
type Session struct {
	Tenant string
	User   string `pii:"username"`
	Token  string `pii:"session"`
}

// Key is a key of a context, for values of one type.
type Key[T any] struct{ name string }

func (k *Key[T]) With(ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, k, v)
}

func (k *Key[T]) From(ctx context.Context) (T, bool) {
	v, ok := ctx.Value(k).(T)
	return v, ok
}

var (
	tenantKey  = &Key[string]{"tenant"}
	userKey    = &Key[string]{"user"}
	sessionKey = &Key[*Session]{"session"}
	bagKey     = &Key[map[string]string]{"bag"}
)

func signIn(ctx context.Context, s *Session) context.Context {
	ctx = tenantKey.With(ctx, s.Tenant)
	ctx = userKey.With(ctx, s.User)
	return sessionKey.With(ctx, s)
}

// LeakKey takes the user out of the context, CleanKey the tenant.
func LeakKey(ctx context.Context, s *Session) {
	ctx = signIn(ctx, s)
	if who, ok := userKey.From(ctx); ok {
		slog.InfoContext(ctx, "hello", "from", who) // leak: Session.User
	}
}

func CleanKey(ctx context.Context, s *Session) {
	ctx = signIn(ctx, s)
	if who, ok := tenantKey.From(ctx); ok {
		slog.InfoContext(ctx, "hello", "from", who)
	}
}

func LeakStruct(ctx context.Context, s *Session) {
	got, ok := sessionKey.From(signIn(ctx, s))
	if ok {
		slog.Info("session", "id", fmt.Sprintf("%.20s", got.Token)) // leak: Session.Token
	}
}

func CleanStruct(ctx context.Context, s *Session) {
	got, ok := sessionKey.From(signIn(ctx, s))
	if ok {
		slog.Info("session", "id", fmt.Sprintf("%.20s", got.Tenant))
	}
}

var errSignedOut = errors.New("signed out")

// LeakCause cancels with an error that names the user, CleanCause with one that does not.
func LeakCause(ctx context.Context, s *Session) {
	ctx, cancel := context.WithCancelCause(ctx)
	cancel(fmt.Errorf("%s: %w", s.User, errSignedOut))
	slog.Info("over", "why", context.Cause(ctx)) // leak: Session.User
}

func CleanCause(ctx context.Context, s *Session) {
	ctx, cancel := context.WithCancelCause(ctx)
	cancel(fmt.Errorf("%s: %w", s.Tenant, errSignedOut))
	slog.Info("over", "why", context.Cause(ctx))
}

// LeakAfter runs when the context is done.
func LeakAfter(ctx context.Context, s *Session) {
	ctx, cancel := context.WithCancel(userKey.With(ctx, s.User))
	done := make(chan struct{})
	context.AfterFunc(ctx, func() {
		defer close(done)
		who, _ := userKey.From(ctx)
		slog.Info("cancelled", "who", who) // leak: Session.User
	})
	cancel()
	<-done
}

func CleanAfter(ctx context.Context, s *Session) {
	ctx, cancel := context.WithCancel(userKey.With(ctx, s.User))
	done := make(chan struct{})
	context.AfterFunc(ctx, func() {
		defer close(done)
		_, known := userKey.From(ctx)
		slog.Info("cancelled", "who", known)
	})
	cancel()
	<-done
}

// fields adds to the bag that the context has, which later middleware sees.
func fields(ctx context.Context, key, value string) {
	if bag, ok := bagKey.From(ctx); ok {
		bag[key] = value
	}
}

func LeakBag(ctx context.Context, s *Session) {
	ctx = bagKey.With(ctx, map[string]string{})
	fields(ctx, "tenant", s.Tenant)
	fields(ctx, "token", s.Token)
	bag, _ := bagKey.From(ctx)
	slog.Info("done", "bag", slices.Collect(maps.Values(bag))) // leak: Session.Token
}

func CleanBag(ctx context.Context, s *Session) {
	ctx = bagKey.With(ctx, map[string]string{})
	fields(ctx, "tenant", s.Tenant)
	fields(ctx, "token", s.Token)
	bag, _ := bagKey.From(ctx)
	slog.Info("done", "bag", slices.Sorted(maps.Keys(bag)))
}
