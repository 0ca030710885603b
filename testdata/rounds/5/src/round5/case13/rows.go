// Package case13 keeps medical files and orders in a database.
package case13

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"strings"
)

type Patient struct {
	ID      int
	Name    string `pii:"name"`
	Illness string `pii:"diagnosis"`
	Code    string `pii:"token"`
	Ward    string
}

// A batch collects rows and writes them as one statement.
type batch struct {
	query strings.Builder
	args  []any
}

func (b *batch) add(cols ...any) {
	if len(b.args) == 0 {
		b.query.WriteString("INSERT INTO files VALUES ")
	} else {
		b.query.WriteByte(',')
	}
	b.query.WriteString("(?" + strings.Repeat(",?", len(cols)-1) + ")")
	b.args = append(b.args, cols...)
}

func (b *batch) flush(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, b.query.String(), b.args...)
	return err
}

func open() (*sql.DB, error) { return sql.Open("case13", "") }

func LeakBatch(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	var b batch
	b.add(p.ID, p.Ward)
	b.add(p.ID, p.Illness)
	return b.flush(context.Background(), db) // leak: Patient.Illness
}

func CleanBatch(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	var b batch
	b.add(p.ID, p.Ward)
	b.add(p.ID, "none")
	return b.flush(context.Background(), db)
}

func LeakNamed(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	_, err = db.Exec("UPDATE files SET illness = @i", sql.Named("i", p.Illness)) // leak: Patient.Illness
	return err
}

func CleanNamed(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	_, err = db.Exec("UPDATE files SET ward = @i", sql.Named("i", p.Ward))
	return err
}

func LeakToken(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	_, err = db.Exec("INSERT INTO tokens VALUES (?)", p.Code) // leak: Patient.Code
	return err
}

func CleanToken(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	_, err = db.Exec("INSERT INTO tokens VALUES (?)", fmt.Sprintf("%x", sha256.Sum256([]byte(p.Code))))
	return err
}

func LeakLiteral(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	_, err = db.Exec(fmt.Sprintf("UPDATE files SET note = '%s'", p.Illness)) // leak: Patient.Illness
	return err
}

func CleanLiteral(p Patient) error {
	db, err := open()
	if err != nil {
		return err
	}
	_, err = db.Exec(fmt.Sprintf("UPDATE files SET note = '%s'", p.Name))
	return err
}
