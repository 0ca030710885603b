// Package case36 keeps pupils and their teachers in a database.
package case36

import (
	"context"
	"database/sql"
	"fmt"
)

type Pupil struct {
	ID   int
	Name string `pii:"name,subject=child"`
}

type Teacher struct {
	ID     int
	Name   string           `pii:"name"`
	Salary string           `pii:"income"`
	Prayer sql.Null[string] `pii:"religion"`
}

// A table writes rows of one kind.
type table[T any] struct {
	name string
	cols func(T) []any
}

func (t table[T]) insert(ctx context.Context, c *sql.Conn, row T) error {
	_, err := c.ExecContext(ctx, "INSERT INTO "+t.name+" VALUES (?,?)", t.cols(row)...)
	return err
}

func connect(ctx context.Context) (*sql.Conn, error) {
	db, err := sql.Open("case36", "")
	if err != nil {
		return nil, err
	}
	return db.Conn(ctx)
}

func LeakPupil(p Pupil) error {
	ctx := context.Background()
	c, err := connect(ctx)
	if err != nil {
		return err
	}
	t := table[Pupil]{"pupil", func(p Pupil) []any { return []any{p.ID, p.Name} }}
	return t.insert(ctx, c, p) // leak: Pupil.Name
}

func CleanPupil(p Pupil) error {
	ctx := context.Background()
	c, err := connect(ctx)
	if err != nil {
		return err
	}
	t := table[Pupil]{"pupil", func(p Pupil) []any { return []any{p.ID, p.Name != ""} }}
	return t.insert(ctx, c, p)
}

func CleanTeacher(t Teacher) error {
	ctx := context.Background()
	c, err := connect(ctx)
	if err != nil {
		return err
	}
	tt := table[Teacher]{"teacher", func(t Teacher) []any { return []any{t.ID, t.Name} }}
	return tt.insert(ctx, c, t)
}

func LeakSalary(t Teacher) error {
	ctx := context.Background()
	c, err := connect(ctx)
	if err != nil {
		return err
	}
	tt := table[Teacher]{"teacher", func(t Teacher) []any { return []any{t.ID, t.Salary} }}
	return tt.insert(ctx, c, t) // leak: Teacher.Salary
}

func LeakNull(t Teacher) error {
	ctx := context.Background()
	c, err := connect(ctx)
	if err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, "UPDATE teacher SET prayer = ?", t.Prayer) // leak: Teacher.Prayer
	return err
}

func CleanNull(t Teacher) error {
	ctx := context.Background()
	c, err := connect(ctx)
	if err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, "UPDATE teacher SET prayer = ?", t.Prayer.Valid)
	return err
}

func LeakValue(t Teacher) {
	v, err := t.Prayer.Value()
	fmt.Println(v, err) // leak: Teacher.Prayer
}

func CleanValue(t Teacher) {
	_, err := t.Prayer.Value()
	fmt.Println(t.ID, err)
}
