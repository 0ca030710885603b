// Package case34 traces the statements of a clinic, with or without what they are given.
package case34

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"
)

// Patient is a row.
type Patient struct {
	ID      int
	SSN     string `pii:"ssn"`
	Allergy string `pii:"allergy"`
}

// Tracer is told of every statement.
type Tracer interface {
	Trace(ctx context.Context, sql string, args []any)
}

// verbose logs what a statement is given.
type verbose struct{ log *slog.Logger }

func (v verbose) Trace(ctx context.Context, sql string, args []any) {
	v.log.InfoContext(ctx, "query", "sql", sql, "args", args)
}

// parameterized logs how much it is given.
type parameterized struct{ log *slog.Logger }

func (p parameterized) Trace(ctx context.Context, sql string, args []any) {
	p.log.InfoContext(ctx, "query", "sql", sql, "args", len(args))
}

// DB runs statements. That of the cases has no rows.
type DB struct {
	tracer Tracer
	slow   time.Duration
	last   statement
}

type statement struct {
	sql  string
	args []any
	took time.Duration
}

// render puts the arguments into the statement, as a person wants to read it.
func (s statement) render() string {
	text := s.sql
	for _, a := range s.args {
		text = strings.Replace(text, "?", fmt.Sprintf("'%v'", a), 1)
	}
	return text
}

func (d *DB) Query(ctx context.Context, sql string, args ...any) int {
	start := time.Now()
	if d.tracer != nil {
		d.tracer.Trace(ctx, sql, args)
	}
	d.last = statement{sql, args, time.Since(start)}
	return 0
}

const byNumber = "SELECT id FROM patient WHERE ssn = ? AND id > ?"

// LeakTrace has a tracer that logs arguments, CleanTrace one that counts them.
func LeakTrace(ctx context.Context, p Patient) int {
	db := &DB{tracer: verbose{slog.Default()}}
	return db.Query(ctx, byNumber, p.SSN, p.ID) // leak: Patient.SSN
}

func CleanTrace(ctx context.Context, p Patient) int {
	db := &DB{tracer: parameterized{slog.Default()}}
	return db.Query(ctx, byNumber, p.SSN, p.ID)
}

// LeakInline has the argument in the text, which the other tracer logs as well; CleanInline has it apart.
func LeakInline(ctx context.Context, p Patient) int {
	db := &DB{tracer: parameterized{slog.Default()}}
	return db.Query(ctx, fmt.Sprintf("SELECT id FROM patient WHERE allergy = '%s'", p.Allergy)) // leak: Patient.Allergy
}

func CleanInline(ctx context.Context, p Patient) int {
	db := &DB{tracer: parameterized{slog.Default()}}
	return db.Query(ctx, "SELECT id FROM patient WHERE allergy = ?", p.Allergy)
}

// LeakSlow logs a slow statement with its arguments, CleanSlow as it was written.
func LeakSlow(ctx context.Context, p Patient) {
	db := &DB{}
	db.Query(ctx, byNumber, p.SSN, p.ID)
	if db.last.took >= db.slow {
		slog.WarnContext(ctx, "slow", "sql", db.last.render()) // leak: Patient.SSN
	}
}

func CleanSlow(ctx context.Context, p Patient) {
	db := &DB{}
	db.Query(ctx, byNumber, p.SSN, p.ID)
	if db.last.took >= db.slow {
		slog.WarnContext(ctx, "slow", "sql", db.last.sql)
	}
}
