// Package case42 calls for donors, in layers.
package case42

import (
	"context"
	"fmt"

	"go.uber.org/zap"
	"gorm.io/gorm"
	"round9/case42/adapters"
	"round9/case42/domain"
)

// Register is a use case.
type Register struct {
	donors   domain.Donors
	notifier domain.Notifier
}

func (r *Register) run(ctx context.Context, d *domain.Donor) error {
	if err := r.donors.Save(ctx, d); err != nil {
		return fmt.Errorf("register %d: %w", d.ID, err)
	}
	return r.notifier.Notify(ctx, d.ID, "welcome")
}

func store() adapters.Gorm { return adapters.Gorm{DB: &gorm.DB{}} }

func LeakVerbose(ctx context.Context, d *domain.Donor) error {
	r := &Register{adapters.Verbose{Donors: store()}, &adapters.Silent{}}
	return r.run(ctx, d)
}

func CleanLogged(ctx context.Context, d *domain.Donor) error {
	r := &Register{adapters.Logged{Next: store(), Log: zap.L()}, &adapters.Silent{}}
	return r.run(ctx, d)
}

func LeakWhole(ctx context.Context, d *domain.Donor) error {
	return adapters.Whole{Gorm: store()}.Save(ctx, d)
}

func CleanRow(ctx context.Context, d *domain.Donor) error {
	return store().Save(ctx, d)
}

func LeakNotified(ctx context.Context, d *domain.Donor) error {
	return adapters.Console{}.Notify(ctx, d.ID, "thank you, "+d.Name) // leak: Donor.Name
}

func CleanNotified(ctx context.Context, d *domain.Donor) error {
	return adapters.Console{}.Notify(ctx, d.ID, "thank you, "+d.City)
}

func CleanSilent(ctx context.Context, d *domain.Donor) error {
	s := new(adapters.Silent)
	return s.Notify(ctx, d.ID, "we need "+d.Group)
}

func CleanFound(ctx context.Context, d *domain.Donor) error {
	l := adapters.Logged{Next: store(), Log: zap.L()}
	_, err := l.ByCity(ctx, d.City)
	return err
}
