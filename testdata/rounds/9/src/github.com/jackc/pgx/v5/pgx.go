// Package pgx is a stub of the package of the same path, with what the cases use. What is written goes to standard output.
package pgx

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

var ErrNoRows = errors.New("no rows in result set")

type NamedArgs map[string]any

type Identifier []string

type Row interface{ Scan(dest ...any) error }

type Tx interface {
	Commit(ctx context.Context) error
	Rollback(ctx context.Context) error
	Exec(ctx context.Context, sql string, arguments ...any) (commandTag pgconn.CommandTag, err error)
	QueryRow(ctx context.Context, sql string, args ...any) Row
}

type CopyFromSource interface {
	Next() bool
	Values() ([]any, error)
	Err() error
}

type copyFromRows struct {
	rows [][]any
	idx  int
}

func CopyFromRows(rows [][]any) CopyFromSource { return &copyFromRows{rows, -1} }

func (c *copyFromRows) Next() bool             { c.idx++; return c.idx < len(c.rows) }
func (c *copyFromRows) Values() ([]any, error) { return c.rows[c.idx], nil }
func (c *copyFromRows) Err() error             { return nil }

type Conn struct{}

func Connect(ctx context.Context, connString string) (*Conn, error) { return &Conn{}, nil }

type noRow struct{}

func (noRow) Scan(dest ...any) error { return ErrNoRows }

func (c *Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	if !strings.HasPrefix(sql, "SELECT") {
		fmt.Println("pgx", sql, arguments)
	}
	return pgconn.CommandTag{}, nil
}

func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) Row {
	if !strings.HasPrefix(sql, "SELECT") {
		fmt.Println("pgx", sql, args)
	}
	return noRow{}
}

func (c *Conn) CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error) {
	var n int64
	for rowSrc.Next() {
		values, _ := rowSrc.Values()
		fmt.Println("pgx copy", tableName, columnNames, values)
		n++
	}
	return n, nil
}
