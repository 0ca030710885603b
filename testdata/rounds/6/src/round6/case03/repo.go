// Package case03 reads customers from a database, one and all.
package case03

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"strings"
)

type Customer struct {
	ID    int
	Email string         `pii:"email"`
	Note  sql.NullString `pii:"comment"`
	Tier  string
}

type scanner interface{ Scan(dest ...any) error }

func scan(s scanner) (c Customer, err error) {
	err = s.Scan(&c.ID, &c.Email, &c.Note, &c.Tier)
	return c, err
}

type repo struct{ db *sql.DB }

func open() (*repo, error) {
	db, err := sql.Open("case03", "")
	if err != nil {
		return nil, err
	}
	return &repo{db}, nil
}

func (r *repo) find(ctx context.Context, id int) (Customer, error) {
	c, err := scan(r.db.QueryRowContext(ctx, "SELECT * FROM customers WHERE id = ?", id))
	if errors.Is(err, sql.ErrNoRows) {
		return c, fmt.Errorf("customer %d: %w", id, err)
	}
	return c, err
}

func (r *repo) all(ctx context.Context) iter.Seq2[Customer, error] {
	return func(yield func(Customer, error) bool) {
		rows, err := r.db.QueryContext(ctx, "SELECT * FROM customers")
		if err != nil {
			yield(Customer{}, err)
			return
		}
		defer rows.Close()
		for rows.Next() {
			if !yield(scan(rows)) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(Customer{}, err)
		}
	}
}

func LeakFind(id int) error {
	r, err := open()
	if err != nil {
		return err
	}
	c, err := r.find(context.Background(), id)
	slog.Info("found", "customer", c.Email, "err", err) // leak: Customer.Email
	return err
}

func CleanFind(id int) error {
	r, err := open()
	if err != nil {
		return err
	}
	c, err := r.find(context.Background(), id)
	slog.Info("found", "customer", c.Tier, "err", err)
	return err
}

func LeakNote(id int) error {
	r, err := open()
	if err != nil {
		return err
	}
	c, err := r.find(context.Background(), id)
	if c.Note.Valid {
		slog.Info("found", "note", c.Note.String) // leak: Customer.Note
	}
	return err
}

func CleanNote(id int) error {
	r, err := open()
	if err != nil {
		return err
	}
	c, err := r.find(context.Background(), id)
	slog.Info("found", "note", c.Note.Valid)
	return err
}

func LeakAll(id int) error {
	r, err := open()
	if err != nil {
		return err
	}
	var to []string
	for c, err := range r.all(context.Background()) {
		if err != nil {
			return err
		}
		to = append(to, c.Email)
	}
	slog.Info("mailing", "to", strings.Join(to, ",")) // leak: Customer.Email
	return nil
}

func CleanAll(id int) error {
	r, err := open()
	if err != nil {
		return err
	}
	var to []string
	for c, err := range r.all(context.Background()) {
		if err != nil {
			return err
		}
		to = append(to, fmt.Sprint(c.ID, "/", c.Tier))
	}
	slog.Info("mailing", "to", strings.Join(to, ","))
	return nil
}
