// Package repo has its statements for whatever is like a database.
package repo

import (
	"context"
	"database/sql"
)

// DB is what [sql.DB] and [sql.Tx] have in common.
type DB interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Queries runs them.
type Queries struct{ db DB }

// New returns those on a database.
func New(db DB) *Queries { return &Queries{db} }

const (
	byNumber = `SELECT id, number, holder, since FROM claim WHERE number = $1 AND until IS NULL ORDER BY since`
	insert   = `INSERT INTO claim (number) VALUES ($1) RETURNING id, number, holder, since`
)

// Find looks a claim up.
func (q *Queries) Find(ctx context.Context, number string) (id int64) {
	_ = q.db.QueryRowContext(ctx, byNumber, number).Scan(&id)
	return id
}

// Put stores one.
func (q *Queries) Put(ctx context.Context, number string) (id int64) {
	_ = q.db.QueryRowContext(ctx, insert, number).Scan(&id)
	return id
}

func (q *Queries) row(ctx context.Context, query string, args ...any) *sql.Row {
	return q.db.QueryRowContext(ctx, query, args...)
}

// FindRow is Find through a helper.
func (q *Queries) FindRow(ctx context.Context, number string) (id int64) {
	_ = q.row(ctx, byNumber, number).Scan(&id)
	return id
}

// PutRow is Put through it.
func (q *Queries) PutRow(ctx context.Context, number string) (id int64) {
	_ = q.row(ctx, insert, number).Scan(&id)
	return id
}

// Run runs a statement of the caller.
func Run(ctx context.Context, db DB, query string, args ...any) {
	_, _ = db.ExecContext(ctx, query, args...)
}

// InTx hands the statements on a transaction to f.
func InTx(ctx context.Context, db *sql.DB, f func(*Queries) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(New(tx)); err != nil {
		return tx.Rollback()
	}
	return tx.Commit()
}

// WithDB hands what is like a database to f.
func WithDB(db *sql.DB, f func(DB)) { f(db) }
