// Package case35 has handlers for logs that add to records, and take from them.
package case35

import (
	"context"
	"log/slog"
	"os"
	"slices"
)

// Tenant is whom a request is for.
type Tenant struct {
	ID    string
	Email string `pii:"email"`
}

type tenantKey struct{}

// withTenant has the tenant in the context.
func withTenant(ctx context.Context, t Tenant) context.Context {
	return context.WithValue(ctx, tenantKey{}, t)
}

// contextual adds what it finds in the context.
type contextual struct {
	slog.Handler
	show func(Tenant) slog.Attr
}

func (h contextual) Handle(ctx context.Context, r slog.Record) error {
	if t, ok := ctx.Value(tenantKey{}).(Tenant); ok {
		r.AddAttrs(h.show(t))
	}
	return h.Handler.Handle(ctx, r)
}

// dropping leaves attributes out, of records and of loggers.
type dropping struct {
	slog.Handler
	keys []string
}

func (h dropping) keep(all []slog.Attr) []slog.Attr {
	return slices.DeleteFunc(all, func(a slog.Attr) bool { return slices.Contains(h.keys, a.Key) })
}

func (h dropping) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(h.keep([]slog.Attr{a})...)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func (h dropping) WithAttrs(all []slog.Attr) slog.Handler {
	return dropping{h.Handler.WithAttrs(h.keep(slices.Clone(all))), h.keys}
}

// plain forgets to do so for loggers.
type plain struct{ dropping }

func (h plain) WithAttrs(all []slog.Attr) slog.Handler {
	return plain{dropping{h.Handler.WithAttrs(all), h.keys}}
}

func out() slog.Handler { return slog.NewTextHandler(os.Stderr, nil) }

func number(t Tenant) slog.Attr { return slog.String("tenant", t.ID) }

// LeakContext has a handler that adds the address, CleanContext one that adds the number.
func LeakContext(ctx context.Context, t Tenant) {
	log := slog.New(contextual{out(), func(t Tenant) slog.Attr { return slog.Any("tenant", t) }})
	log.InfoContext(withTenant(ctx, t), "paid") // leak: Tenant.Email
}

func CleanContext(ctx context.Context, t Tenant) {
	log := slog.New(contextual{out(), number})
	log.InfoContext(withTenant(ctx, t), "paid")
}

// LeakWith adds the address to a logger whose handler drops it from records only, CleanWith to one that drops it everywhere.
func LeakWith(ctx context.Context, t Tenant) {
	log := slog.New(plain{dropping{out(), []string{"email"}}})
	log.With("email", t.Email).InfoContext(ctx, "paid") // leak: Tenant.Email
}

func CleanWith(ctx context.Context, t Tenant) {
	log := slog.New(dropping{out(), []string{"email"}})
	log.With("email", t.Email).InfoContext(ctx, "paid")
}

// LeakDrop logs under a name that is kept, CleanDrop under one that is dropped.
func LeakDrop(ctx context.Context, t Tenant) {
	log := slog.New(dropping{out(), []string{"email", "phone"}})
	log.InfoContext(ctx, "paid", "by", t.Email, "phone", "") // leak: Tenant.Email
}

func CleanDrop(ctx context.Context, t Tenant) {
	log := slog.New(dropping{out(), []string{"email", "phone"}})
	log.InfoContext(ctx, "paid", "by", t.ID, "email", t.Email)
}

// LeakBare logs without a context, and the address by hand. CleanBare logs without either.
func LeakBare(ctx context.Context, t Tenant) {
	log := slog.New(contextual{out(), number})
	_ = withTenant(ctx, t)
	log.Info("paid", slog.Group("tenant", "id", t.ID, "email", t.Email)) // leak: Tenant.Email
}

func CleanBare(ctx context.Context, t Tenant) {
	log := slog.New(contextual{out(), number})
	_ = withTenant(ctx, t)
	log.Info("paid", slog.Group("tenant", "id", t.ID, "email", t.Email != ""))
}
