// Package case11 has a service on top of a repository.
package case11

import (
	"context"
	"log/slog"

	"round15/case11/repo"
	"round15/case11/service"
)

func dunning(ts ...repo.Tenant) *service.Dunning {
	return &service.Dunning{Tenants: &repo.Memory{All: ts}, Log: slog.Default()}
}

// LeakService escalates, CleanService reminds.
func LeakService(t repo.Tenant) {
	if err := dunning(t).Escalate(context.Background(), t.Flat); err != nil {
		slog.Error("dunning", "error", err)
	}
}

func CleanService(t repo.Tenant) {
	if err := dunning(t).Remind(context.Background(), t.Flat); err != nil {
		slog.Error("dunning", "error", err)
	}
}

// LeakLookup logs the error of the repository, CleanLookup that of the service.
func LeakLookup(t repo.Tenant) {
	if _, err := dunning().Tenants.ByPhone(context.Background(), t.Phone); err != nil {
		slog.Warn("unknown caller", "error", err) // leak: Tenant.Phone
	}
}

func CleanLookup(t repo.Tenant) {
	if _, err := dunning().Caller(context.Background(), t.Phone); err != nil {
		slog.Warn("unknown caller", "error", err)
	}
}

// LeakFound logs what was found, CleanFound its flat.
func LeakFound(t repo.Tenant) error {
	got, err := dunning(t).Tenants.ByPhone(context.Background(), t.Phone)
	if err != nil {
		return err
	}
	slog.Info("called", "tenant", *got) // leak: Tenant.Name, Tenant.Phone, Tenant.Arrear
	return nil
}

func CleanFound(t repo.Tenant) error {
	got, err := dunning(t).Tenants.ByPhone(context.Background(), t.Phone)
	if err != nil {
		return err
	}
	slog.Info("called", "flat", got.Flat)
	return nil
}
