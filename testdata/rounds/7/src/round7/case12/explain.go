// Package case12 traces statements to a database, with their arguments or without.
package case12

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"
)

type Patient struct {
	ID      int
	Name    string `pii:"name"`
	Illness string `pii:"diagnosis"`
	Ward    string
}

// A tracer is told of each statement once it has run.
type tracer interface {
	trace(ctx context.Context, fc func() (sql string, rows int64), err error)
}

// slow writes statements, with what explain makes of them.
type slow struct{ out *log.Logger }

func (s slow) trace(_ context.Context, fc func() (string, int64), err error) {
	sql, rows := fc()
	s.out.Printf("[%d rows] %s (%v)", rows, sql, err)
}

// failures writes statements that failed.
type failures struct{ out *log.Logger }

func (f failures) trace(_ context.Context, fc func() (string, int64), err error) {
	if err == nil {
		return
	}
	_, rows := fc()
	f.out.Printf("[%d rows] %v", rows, err)
}

// explain puts arguments into a statement.
func explain(sql string, args ...any) string {
	var b strings.Builder
	n := 0
	for _, c := range sql {
		if c == '?' && n < len(args) {
			switch v := args[n].(type) {
			case string:
				b.WriteString("'" + strings.ReplaceAll(v, "'", "''") + "'")
			default:
				fmt.Fprint(&b, v)
			}
			n++
			continue
		}
		b.WriteRune(c)
	}
	return b.String()
}

// parameterized leaves the question marks.
func parameterized(sql string, _ ...any) string { return sql }

// A store runs statements.
type store struct {
	exec    func(ctx context.Context, sql string, args ...any) (int64, error)
	explain func(sql string, args ...any) string
	tracer  tracer
}

func (s *store) run(ctx context.Context, sql string, args ...any) error {
	n, err := s.exec(ctx, sql, args...)
	s.tracer.trace(ctx, func() (string, int64) { return s.explain(sql, args...), n }, err)
	return err
}

func (s *store) insert(ctx context.Context, p Patient) error {
	return s.run(ctx, "INSERT INTO patients VALUES (?, ?)", p.ID, p.Ward)
}

func fake(_ context.Context, _ string, args ...any) (int64, error) {
	if len(args) > 2 {
		return 0, errors.New("too many columns")
	}
	return 1, nil
}

func LeakExplained(ctx context.Context, p Patient) error {
	s := &store{fake, explain, slow{log.Default()}}
	return s.run(ctx, "UPDATE patients SET name = ? WHERE id = ?", p.Name, p.ID) // leak: Patient.Name
}

func CleanExplained(ctx context.Context, p Patient) error {
	s := &store{fake, parameterized, slow{log.Default()}}
	return s.run(ctx, "UPDATE patients SET name = ? WHERE id = ?", p.Name, p.ID)
}

func LeakWard(ctx context.Context, p Patient) error {
	s := &store{fake, parameterized, slow{log.Default()}}
	return s.run(ctx, "UPDATE patients SET illness = '"+p.Illness+"' WHERE id = ?", p.ID) // leak: Patient.Illness
}

func CleanWard(ctx context.Context, p Patient) error {
	return (&store{fake, explain, slow{log.Default()}}).insert(ctx, p)
}

func CleanFailures(ctx context.Context, p Patient) error {
	s := &store{fake, explain, failures{log.Default()}}
	return s.run(ctx, "INSERT INTO patients VALUES (?, ?, ?)", p.ID, p.Name, p.Illness)
}
