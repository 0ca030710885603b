// Package case42 serves many tenants, with a logger in the context.
package case42

import (
	"context"
	"log/slog"

	"round14/case42/logctx"
)

// Tenant is a company, with somebody to ask.
type Tenant struct {
	ID      string
	Contact string `pii:"name"`
	Mobile  string `pii:"phone"`
}

type tenantKey struct{}

func withTenant(ctx context.Context, t *Tenant) context.Context {
	return context.WithValue(ctx, tenantKey{}, t)
}

func tenant(ctx context.Context) *Tenant {
	t, _ := ctx.Value(tenantKey{}).(*Tenant)
	if t == nil {
		return &Tenant{ID: "none"}
	}
	return t
}

// step is a part of the work for a tenant.
type step func(ctx context.Context) error

func run(ctx context.Context, t *Tenant, steps ...step) error {
	ctx = withTenant(logctx.With(ctx, "tenant", t.ID), t)
	for _, s := range steps {
		if err := s(ctx); err != nil {
			return err
		}
	}
	return nil
}

func invoice(ctx context.Context) error {
	logctx.From(ctx).Info("invoiced", "tenant", tenant(ctx).ID)
	return nil
}

func call(ctx context.Context) error {
	logctx.From(ctx).Info("called", "number", tenant(ctx).Mobile) // leak: Tenant.Mobile
	return nil
}

// LeakSteps runs a step that logs a number, CleanSteps one that does not.
func LeakSteps(ctx context.Context, t *Tenant) error {
	return run(ctx, t, invoice, call)
}

func CleanSteps(ctx context.Context, t *Tenant) error {
	return run(ctx, t, invoice, invoice)
}

// LeakContact logs who is in the context, CleanContact whom a context has that is older.
func LeakContact(ctx context.Context, t *Tenant) error {
	inner := withTenant(ctx, t)
	logctx.From(inner).Info("asked", "whom", tenant(inner).Contact) // leak: Tenant.Contact
	return nil
}

func CleanContact(ctx context.Context, t *Tenant) error {
	inner := withTenant(ctx, t)
	logctx.From(inner).Info("asked", "whom", tenant(ctx).Contact)
	return nil
}

// LeakDefault logs with the default logger, CleanDefault with one that writes nothing.
func LeakDefault(ctx context.Context, t *Tenant) error {
	logctx.From(ctx).Info("moved", slog.Group("to", "contact", t.Contact)) // leak: Tenant.Contact
	return nil
}

func CleanDefault(ctx context.Context, t *Tenant) error {
	ctx = logctx.Into(ctx, slog.New(slog.DiscardHandler))
	logctx.From(ctx).Info("moved", slog.Group("to", "contact", t.Contact))
	return nil
}
