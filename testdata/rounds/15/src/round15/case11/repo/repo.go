// Package repo keeps tenants.
package repo

import (
	"context"
	"errors"
	"fmt"
)

// ErrNotFound says that there is no such tenant.
var ErrNotFound = errors.New("not found")

// Tenant rents a flat.
type Tenant struct {
	Flat   string
	Name   string `pii:"name"`
	Phone  string `pii:"phone"`
	Arrear string `pii:"payment"`
}

// Tenants finds tenants.
type Tenants interface {
	ByPhone(ctx context.Context, phone string) (*Tenant, error)
	ByFlat(ctx context.Context, flat string) (*Tenant, error)
}

// Memory keeps tenants in memory.
type Memory struct{ All []Tenant }

// ByPhone implements Tenants.
func (m *Memory) ByPhone(_ context.Context, phone string) (*Tenant, error) {
	for i := range m.All {
		if m.All[i].Phone == phone {
			return &m.All[i], nil
		}
	}
	return nil, fmt.Errorf("tenant with phone %s: %w", phone, ErrNotFound)
}

// ByFlat implements Tenants.
func (m *Memory) ByFlat(_ context.Context, flat string) (*Tenant, error) {
	for i := range m.All {
		if m.All[i].Flat == flat {
			return &m.All[i], nil
		}
	}
	return nil, fmt.Errorf("flat %s: %w", flat, ErrNotFound)
}
