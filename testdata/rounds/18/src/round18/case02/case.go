// Package case02 reads the patients of a practice out of a database.
package case02

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
)

// Patient is a row.
type Patient struct {
	ID        int64
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
	Ward      string
}

var errNone = errors.New("no such patient")

// Repo reads patients.
type Repo struct {
	db  *sql.DB
	log *slog.Logger
}

type scanner interface{ Scan(dest ...any) error }

func scan(s scanner) (*Patient, error) {
	var p Patient
	if err := s.Scan(&p.ID, &p.Name, &p.Diagnosis, &p.Ward); err != nil {
		return nil, err
	}
	return &p, nil
}

func (r *Repo) byName(ctx context.Context, name string) (*Patient, error) {
	p, err := scan(r.db.QueryRowContext(ctx, "SELECT id, name, diagnosis, ward FROM patient WHERE name = ?", name))
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("patient %q: %w", name, errNone)
	}
	return p, err
}

func (r *Repo) ward(ctx context.Context, ward string) (all []*Patient, err error) {
	rows, err := r.db.QueryContext(ctx, "SELECT id, name, diagnosis, ward FROM patient WHERE ward = ?", ward)
	if err != nil {
		return nil, fmt.Errorf("ward %s: %w", ward, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		p, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, rows.Err()
}

// LeakWard logs the patients of a ward, CleanWard their number; a slice of pointers would print as addresses.
func LeakWard(ctx context.Context, r *Repo) {
	all, err := r.ward(ctx, "west")
	for _, p := range all {
		r.log.Info("patient", "of", p.Ward, "is", p, "err", err) // leak: Patient.Name, Patient.Diagnosis
	}
}

func CleanWard(ctx context.Context, r *Repo) {
	all, err := r.ward(ctx, "west")
	for i, p := range all {
		r.log.Info("patient", "of", p.Ward, "is", i, "id", p.ID, "err", err)
	}
}

// LeakMissing logs the error, which quotes the name that was asked for. CleanMissing logs what it wraps.
func LeakMissing(ctx context.Context, r *Repo, p Patient) {
	if _, err := r.byName(ctx, p.Name); err != nil {
		r.log.Warn("lookup", "err", err) // leak: Patient.Name
	}
}

func CleanMissing(ctx context.Context, r *Repo, p Patient) {
	if _, err := r.byName(ctx, p.Name); err != nil {
		r.log.Warn("lookup", "err", errors.Unwrap(err))
	}
}

// LeakCopy writes what was read into another table, CleanCopy all of it but what the practice found.
func LeakCopy(ctx context.Context, r *Repo) error {
	all, err := r.ward(ctx, "west")
	for _, p := range all {
		if _, e := r.db.ExecContext(ctx, "INSERT INTO letter VALUES (?, ?, ?)", p.ID, p.Name, p.Diagnosis); e != nil { // leak: Patient.Diagnosis
			err = errors.Join(err, e)
		}
	}
	return err
}

func CleanCopy(ctx context.Context, r *Repo) error {
	all, err := r.ward(ctx, "west")
	for _, p := range all {
		if _, e := r.db.QueryContext(ctx, "SELECT id FROM letter WHERE id = ? AND name = ? AND text = ?", p.ID, p.Name, p.Diagnosis); e != nil {
			err = errors.Join(err, fmt.Errorf("letter %d: %w", p.ID, e))
		}
	}
	return err
}
