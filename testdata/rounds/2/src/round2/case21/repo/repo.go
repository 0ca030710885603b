// Package repo keeps patients, and decorates what keeps them.
package repo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"round2/case21/model"
)

var ErrNotFound = errors.New("not found")

// Patients is a repository.
type Patients interface {
	Save(ctx context.Context, p *model.Patient) error
	ByRecord(ctx context.Context, record string) (*model.Patient, error)
}

// Memory keeps patients in a map.
type Memory struct{ byRecord map[string]*model.Patient }

func NewMemory() *Memory { return &Memory{byRecord: map[string]*model.Patient{}} }

func (m *Memory) Save(_ context.Context, p *model.Patient) error {
	m.byRecord[p.Record] = p
	return nil
}

func (m *Memory) ByRecord(_ context.Context, record string) (*model.Patient, error) {
	p, ok := m.byRecord[record]
	if !ok {
		return nil, ErrNotFound
	}
	return p, nil
}

// Logged logs what goes through it.
type Logged struct{ Patients }

func (l Logged) Save(ctx context.Context, p *model.Patient) error {
	err := l.Patients.Save(ctx, p)
	slog.InfoContext(ctx, "saved", "patient", p, "error", err) // leak: Patient.Name, Patient.Record, Patient.Allergies
	return err
}

func (l Logged) ByRecord(ctx context.Context, record string) (*model.Patient, error) {
	p, err := l.Patients.ByRecord(ctx, record)
	slog.InfoContext(ctx, "looked up", "record", record, "found", p != nil)
	return p, err
}

// Timed logs how long calls take.
type Timed struct{ Patients }

func (t Timed) Save(ctx context.Context, p *model.Patient) error {
	start := time.Now()
	err := t.Patients.Save(ctx, p)
	slog.InfoContext(ctx, "saved", "patient", p.ID, "error", err, "took", time.Since(start))
	return err
}

func (t Timed) ByRecord(ctx context.Context, record string) (*model.Patient, error) {
	start := time.Now()
	p, err := t.Patients.ByRecord(ctx, record)
	slog.InfoContext(ctx, "looked up", "found", p != nil, "took", time.Since(start))
	return p, err
}

// Named puts what was asked for into errors.
type Named struct{ Patients }

func (n Named) ByRecord(ctx context.Context, record string) (*model.Patient, error) {
	p, err := n.Patients.ByRecord(ctx, record)
	if err != nil {
		return nil, fmt.Errorf("record %s: %w", record, err)
	}
	return p, nil
}
