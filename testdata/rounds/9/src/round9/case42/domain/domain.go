// Package domain has what the application is about.
package domain

import "context"

// Donor gives blood.
type Donor struct {
	ID    uint
	Name  string `pii:"name"`
	Group string `pii:"health"`
	City  string
}

// Donors keeps donors.
type Donors interface {
	Save(ctx context.Context, d *Donor) error
	ByCity(ctx context.Context, city string) ([]Donor, error)
}

// Notifier tells people something.
type Notifier interface {
	Notify(ctx context.Context, id uint, text string) error
}
