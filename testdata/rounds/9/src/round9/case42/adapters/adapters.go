// Package adapters implements the ports of the domain.
package adapters

import (
	"context"
	"time"

	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"gorm.io/gorm"
	"round9/case42/domain"
)

// Gorm keeps donors in a database; of a donor's health it keeps nothing.
type Gorm struct{ DB *gorm.DB }

type donorRow struct {
	ID   uint
	Name string
	City string
}

func (g Gorm) Save(ctx context.Context, d *domain.Donor) error {
	return g.DB.WithContext(ctx).Save(&donorRow{d.ID, d.Name, d.City}).Error
}

func (g Gorm) ByCity(ctx context.Context, city string) ([]domain.Donor, error) {
	var ds []domain.Donor
	err := g.DB.Where("city = ?", city).Find(&ds).Error
	return ds, err
}

// Whole keeps all of a donor.
type Whole struct{ Gorm }

func (w Whole) Save(ctx context.Context, d *domain.Donor) error {
	return w.DB.Create(d).Error // leak: Donor.Group
}

// Logged logs what is asked of a store.
type Logged struct {
	Next domain.Donors
	Log  *zap.Logger
}

func (l Logged) Save(ctx context.Context, d *domain.Donor) error {
	start := time.Now()
	err := l.Next.Save(ctx, d)
	l.Log.Info("save", zap.Int("id", int(d.ID)), zap.Int64("ms", time.Since(start).Milliseconds()), zap.Error(err))
	return err
}

func (l Logged) ByCity(ctx context.Context, city string) ([]domain.Donor, error) {
	ds, err := l.Next.ByCity(ctx, city)
	l.Log.Info("by city", zap.String("city", city), zap.Int("found", len(ds)), zap.Error(err))
	return ds, err
}

// Verbose logs whole donors.
type Verbose struct{ domain.Donors }

func (v Verbose) Save(ctx context.Context, d *domain.Donor) error {
	logrus.Infof("save %+v", *d) // leak: Donor.Name, Donor.Group
	return v.Donors.Save(ctx, d)
}

// Console is a notifier for development.
type Console struct{}

func (Console) Notify(ctx context.Context, id uint, text string) error {
	logrus.WithField("id", id).Info(text)
	return nil
}

// Silent notifies nobody.
type Silent struct{ Sent int }

func (s *Silent) Notify(ctx context.Context, id uint, text string) error {
	s.Sent++
	return nil
}
