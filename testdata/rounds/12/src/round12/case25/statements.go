// Package case25 writes statements for a database of a clinic.
package case25

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
)

// Visit is of a patient.
type Visit struct {
	ID        int64
	Room      string
	Diagnosis string `pii:"diagnosis"`
	Allergy   string `pii:"allergy"`
}

// LeakWith inserts from what a common table has, CleanWith looks it up.
func LeakWith(ctx context.Context, db *sql.DB, v Visit) {
	_, _ = db.ExecContext(ctx, `WITH v (id, d) AS (SELECT ?, ?) INSERT INTO visit (id, diagnosis) SELECT id, d FROM v`, v.ID, v.Diagnosis) // leak: Visit.Diagnosis
}

func CleanWith(ctx context.Context, db *sql.DB, v Visit) {
	rows, err := db.QueryContext(ctx, `WITH v (id, d) AS (SELECT ?, ?) SELECT visit.id FROM visit JOIN v ON visit.diagnosis = v.d`, v.ID, v.Diagnosis)
	if err == nil {
		rows.Close()
	}
}

// LeakReturning writes with a query, CleanReturning writes only what may be written.
func LeakReturning(ctx context.Context, db *sql.DB, v Visit) {
	var id int64
	_ = db.QueryRowContext(ctx, "INSERT INTO visit (room, allergy) VALUES (?, ?) RETURNING id", v.Room, v.Allergy).Scan(&id) // leak: Visit.Allergy
}

func CleanReturning(ctx context.Context, db *sql.DB, v Visit) {
	var id int64
	_ = db.QueryRowContext(ctx, "INSERT INTO visit (room, allergic) VALUES (?, ?) RETURNING id", v.Room, v.Allergy != "").Scan(&id)
}

// batch writes many rows with one prepared statement.
func batch(ctx context.Context, db *sql.DB, query string, rows iter.Seq[[]any]) (err error) {
	stmt, err := db.PrepareContext(ctx, query)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	for row := range rows {
		if _, err := stmt.ExecContext(ctx, row...); err != nil {
			return fmt.Errorf("row of %d: %w", len(row), err)
		}
	}
	return nil
}

func LeakBatch(ctx context.Context, db *sql.DB, v Visit) {
	_ = batch(ctx, db, "INSERT INTO visit VALUES (?, ?)", func(yield func([]any) bool) { yield([]any{v.ID, v.Diagnosis}) }) // leak: Visit.Diagnosis
}

func CleanBatch(ctx context.Context, db *sql.DB, v Visit) {
	_ = batch(ctx, db, "INSERT INTO visit VALUES (?, ?)", func(yield func([]any) bool) { yield([]any{v.ID, v.Room}) })
}
