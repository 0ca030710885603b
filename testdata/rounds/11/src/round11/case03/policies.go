// Package case03 keeps insurance policies in a database.
package case03

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"log"
	"strings"
)

// Policy belongs to one person.
type Policy struct {
	ID     int64
	Holder string `pii:"name"`
	Number string `pii:"insurance-number"`
	Claim  string `pii:"claim"`
}

// querier is what *sql.DB and *sql.Tx have in common.
type querier interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

type Store struct{ q querier }

func NewStore(q querier) *Store { return &Store{q} }

// inTx runs f in a transaction.
func inTx(ctx context.Context, db *sql.DB, f func(*Store) error) (err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = tx.Rollback()
			return
		}
		err = tx.Commit()
	}()
	return f(NewStore(tx))
}

// set is a list of columns with their values, for an UPDATE.
type set struct {
	columns []string
	args    []any
}

func (s *set) add(column string, value any) *set {
	s.columns = append(s.columns, column+" = ?")
	s.args = append(s.args, value)
	return s
}

func (s *set) query(table string) string {
	return "UPDATE " + table + " SET " + strings.Join(s.columns, ", ") + " WHERE id = ?"
}

// LeakSet writes the number, CleanSet the name, which a database may hold.
func LeakSet(ctx context.Context, db *sql.DB, p Policy) {
	var s set
	s.add("holder", p.Holder).add("number", p.Number)
	_, _ = db.ExecContext(ctx, s.query("policy"), append(s.args, p.ID)...) // leak: Policy.Number
}

func CleanSet(ctx context.Context, db *sql.DB, p Policy) {
	var s set
	s.add("holder", p.Holder).add("number", len(p.Number))
	_, _ = db.ExecContext(ctx, s.query("policy"), append(s.args, p.ID)...)
}

func LeakTx(ctx context.Context, db *sql.DB, p Policy) {
	err := inTx(ctx, db, func(s *Store) error {
		_, err := s.q.ExecContext(ctx, "UPDATE policy SET claim = ? WHERE id = ?", sql.NullString{String: p.Claim, Valid: true}, p.ID) // leak: Policy.Claim
		return err
	})
	log.Print("updated: ", err == nil)
}

// CleanTx only looks.
func CleanTx(ctx context.Context, db *sql.DB, p Policy) {
	err := inTx(ctx, db, func(s *Store) error {
		var n int
		return s.q.QueryRowContext(ctx, "SELECT count(*) FROM policy WHERE claim = ? AND id <> ?", sql.NullString{String: p.Claim, Valid: true}, p.ID).Scan(&n)
	})
	log.Print("updated: ", err == nil)
}

// named gives the arguments of a statement by name.
func named(values map[string]any) []any {
	var args []any
	for name, v := range values {
		args = append(args, sql.Named(name, v))
	}
	return args
}

func LeakNamed(ctx context.Context, db *sql.DB, p Policy) {
	args := named(map[string]any{"id": p.ID, "claim": p.Claim})
	_, _ = db.ExecContext(ctx, "INSERT INTO claim VALUES (:id, :claim)", args...) // leak: Policy.Claim
}

func CleanNamed(ctx context.Context, db *sql.DB, p Policy) {
	args := named(map[string]any{"id": p.ID, "claim": p.Holder})
	_, _ = db.ExecContext(ctx, "INSERT INTO claim VALUES (:id, :claim)", args...)
}

// flag is stored as one letter, whatever it was made from.
type flag bool

func (f flag) Value() (driver.Value, error) {
	if f {
		return "y", nil
	}
	return "n", nil
}

// LeakFailed logs the statement with its arguments, CleanFailed without.
func LeakFailed(ctx context.Context, db *sql.DB, p Policy) {
	query, args := "DELETE FROM policy WHERE number = ? AND claimed = ?", []any{p.Number, flag(p.Claim != "")}
	if _, err := db.ExecContext(ctx, "DELETE FROM policy WHERE id = ?", p.ID); err != nil {
		log.Print(fmt.Sprintln(query, args)) // leak: Policy.Number
	}
}

func CleanFailed(ctx context.Context, db *sql.DB, p Policy) {
	query, args := "DELETE FROM policy WHERE number = ? AND claimed = ?", []any{p.Number, flag(p.Claim != "")}
	if _, err := db.ExecContext(ctx, "DELETE FROM policy WHERE id = ?", p.ID); err != nil {
		log.Print(fmt.Sprintln(query, len(args), args[1]))
	}
}
