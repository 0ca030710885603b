// Package case04 decorates the service for accounts with one that logs and one that caches.
package case04

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

// Account belongs to a person.
type Account struct {
	ID     string
	Email  string `pii:"email"`
	Active bool
}

// Service finds accounts.
type Service interface {
	Find(ctx context.Context, key string) (Account, error)
}

// Func is a service of one function.
type Func func(ctx context.Context, key string) (Account, error)

func (f Func) Find(ctx context.Context, key string) (Account, error) { return f(ctx, key) }

var errNone = errors.New("no account")

type memory map[string]Account

func (m memory) Find(_ context.Context, key string) (Account, error) {
	if a, ok := m[key]; ok {
		return a, nil
	}
	return Account{}, errNone
}

// timed logs how long a look-up takes, and nothing of what is looked up.
type timed struct {
	next Service
	log  *slog.Logger
}

func (t timed) Find(ctx context.Context, key string) (Account, error) {
	start := time.Now()
	a, err := t.next.Find(ctx, key)
	t.log.InfoContext(ctx, "find", "key_len", len(key), "took", time.Since(start), "active", a.Active, "err", err)
	return a, err
}

// traced logs what an observer makes of the result.
type traced[T any] struct {
	Service
	observe func(Account) T
	log     *slog.Logger
}

func (t traced[T]) Find(ctx context.Context, key string) (Account, error) {
	a, err := t.Service.Find(ctx, key)
	if err == nil {
		t.log.DebugContext(ctx, "found", "result", t.observe(a))
	}
	return a, err
}

type cached struct {
	Service
	hits map[string]Account
}

func (c *cached) Find(ctx context.Context, key string) (Account, error) {
	if a, ok := c.hits[key]; ok {
		return a, nil
	}
	a, err := c.Service.Find(ctx, key)
	if err == nil {
		c.hits[key] = a
	}
	return a, err
}

func stack(a Account) Service {
	return &cached{timed{memory{a.ID: a, a.Email: a}, slog.Default()}, map[string]Account{}}
}

// LeakFound logs what comes through the decorators, CleanFound whether it is active.
func LeakFound(ctx context.Context, a Account) {
	got, err := stack(a).Find(ctx, a.Email)
	slog.Info("found", "account", got, "err", err) // leak: Account.Email
}

func CleanFound(ctx context.Context, a Account) {
	got, err := stack(a).Find(ctx, a.Email)
	slog.Info("found", "account", got.ID, "err", err)
}

// LeakStats logs the cache of the accounts, CleanStats that of what has been asked for by number.
func LeakStats(ctx context.Context, a Account) {
	c := stack(a).(*cached)
	_, _ = c.Find(ctx, a.ID)
	slog.Info("cache", "hits", c.hits) // leak: Account.Email
}

func CleanStats(ctx context.Context, a Account) {
	c := stack(a).(*cached)
	_, _ = c.Find(ctx, a.ID)
	for key, hit := range c.hits {
		slog.Info("cache", "active", hit.Active, "same", key == hit.ID)
	}
}

// LeakAdhoc is a decorator made of a function that logs the key, CleanAdhoc of one that logs the account's number.
func LeakAdhoc(ctx context.Context, a Account) {
	next := stack(a)
	svc := Func(func(ctx context.Context, key string) (Account, error) {
		slog.InfoContext(ctx, "asked", "key", key)
		return next.Find(ctx, key)
	})
	_, _ = svc.Find(ctx, a.Email) // leak: Account.Email
}

func CleanAdhoc(ctx context.Context, a Account) {
	next := stack(a)
	svc := Func(func(ctx context.Context, key string) (Account, error) {
		got, err := next.Find(ctx, key)
		slog.InfoContext(ctx, "asked", "id", got.ID)
		return got, err
	})
	_, _ = svc.Find(ctx, a.Email)
}
