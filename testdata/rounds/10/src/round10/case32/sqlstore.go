// Package case32 keeps patients in a database.
package case32

import (
	"context"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"strings"
)

// Patient has a record.
type Patient struct {
	ID        int
	Name      string `pii:"name"`
	SSN       string `pii:"ssn"`
	Diagnosis string `pii:"diagnosis"`
	Session   string `pii:"session"`
}

type Repository struct {
	db   *sql.DB
	aead cipher.AEAD
}

func NewRepository(db *sql.DB, aead cipher.AEAD) *Repository { return &Repository{db, aead} }

func (r *Repository) seal(text string) []byte {
	nonce := make([]byte, r.aead.NonceSize())
	_, _ = rand.Read(nonce)
	return r.aead.Seal(nonce, nonce, []byte(text), nil)
}

// insert makes the statement for any table.
func (r *Repository) insert(ctx context.Context, table string, columns []string, args ...any) error {
	marks := strings.TrimSuffix(strings.Repeat("?,", len(args)), ",")
	query := fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", table, strings.Join(columns, ","), marks)
	_, err := r.db.ExecContext(ctx, query, args...)
	return err
}

func LeakInsert(ctx context.Context, r *Repository, p Patient) {
	_ = r.insert(ctx, "patient", []string{"id", "diagnosis"}, p.ID, p.Diagnosis) // leak: Patient.Diagnosis
}

func CleanInsert(ctx context.Context, r *Repository, p Patient) {
	_ = r.insert(ctx, "patient", []string{"id", "diagnosis"}, p.ID, r.seal(p.Diagnosis))
}

// LeakUpdate puts the number into the row, CleanUpdate looks the row up by it.
func LeakUpdate(ctx context.Context, r *Repository, p Patient) {
	_, _ = r.db.ExecContext(ctx, "UPDATE patient SET ssn = ? WHERE id = ?", p.SSN, p.ID) // leak: Patient.SSN
}

func CleanUpdate(ctx context.Context, r *Repository, p Patient) {
	var id int
	_ = r.db.QueryRowContext(ctx, "SELECT id FROM patient WHERE ssn = ?", p.SSN).Scan(&id)
}

// LeakSession keeps what the cookie holds, CleanSession its hash.
func LeakSession(ctx context.Context, r *Repository, p Patient) {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return
	}
	defer tx.Rollback()
	stmt, err := tx.PrepareContext(ctx, "INSERT INTO session (token, patient) VALUES (?, ?)")
	if err != nil {
		return
	}
	_, _ = stmt.ExecContext(ctx, p.Session, p.ID) // leak: Patient.Session
	_ = tx.Commit()
}

func CleanSession(ctx context.Context, r *Repository, p Patient) {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return
	}
	defer tx.Rollback()
	stmt, err := tx.PrepareContext(ctx, "INSERT INTO session (token, patient) VALUES (?, ?)")
	if err != nil {
		return
	}
	sum := sha256.Sum256([]byte(p.Session))
	_, _ = stmt.ExecContext(ctx, hex.EncodeToString(sum[:]), p.ID)
	_ = tx.Commit()
}

// LeakRow collects the arguments of several rows.
func LeakRow(ctx context.Context, r *Repository, all []Patient) {
	var args []any
	for _, p := range all {
		args = append(args, p.ID, p.SSN)
	}
	_, _ = r.db.ExecContext(ctx, "INSERT INTO card VALUES "+strings.Repeat("(?,?)", len(all)), args...) // leak: Patient.SSN
}

func CleanRow(ctx context.Context, r *Repository, all []Patient) {
	var args []any
	for _, p := range all {
		args = append(args, p.ID, r.seal(p.SSN))
	}
	_, _ = r.db.ExecContext(ctx, "INSERT INTO card VALUES "+strings.Repeat("(?,?)", len(all)), args...)
}
