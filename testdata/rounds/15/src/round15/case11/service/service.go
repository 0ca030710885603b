// Package service dunns tenants.
package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"round15/case11/repo"
)

// Dunning asks for what is owed.
type Dunning struct {
	Tenants repo.Tenants
	Log     *slog.Logger
}

// Remind reminds the tenant of a flat.
func (d *Dunning) Remind(ctx context.Context, flat string) error {
	t, err := d.Tenants.ByFlat(ctx, flat)
	if err != nil {
		return fmt.Errorf("remind: %w", err)
	}
	d.Log.InfoContext(ctx, "reminded", "flat", t.Flat, "owes", t.Arrear != "")
	return nil
}

// Escalate tells the lawyers.
func (d *Dunning) Escalate(ctx context.Context, flat string) error {
	t, err := d.Tenants.ByFlat(ctx, flat)
	if err != nil {
		return fmt.Errorf("escalate: %w", err)
	}
	d.Log.WarnContext(ctx, "escalated", "flat", t.Flat, "name", t.Name, "owes", t.Arrear) // leak: Tenant.Name, Tenant.Arrear
	return nil
}

// Caller says who calls.
func (d *Dunning) Caller(ctx context.Context, phone string) (string, error) {
	t, err := d.Tenants.ByPhone(ctx, phone)
	switch {
	case errors.Is(err, repo.ErrNotFound):
		return "", repo.ErrNotFound
	case err != nil:
		return "", err
	}
	return t.Flat, nil
}
