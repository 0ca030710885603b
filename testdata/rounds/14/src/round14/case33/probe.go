//go:build probe

package case33

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"strings"
)

// open gives a database that prints what is written, but for addresses, which may be.
func open() *sql.DB { return sql.OpenDB(connector{}) }

type connector struct{}

func (connector) Connect(context.Context) (driver.Conn, error) { return conn{}, nil }
func (connector) Driver() driver.Driver                        { return nil }

type conn struct{}

func (conn) Prepare(query string) (driver.Stmt, error) { return stmt{query}, nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return tx{}, nil }

type tx struct{}

func (tx) Commit() error   { return nil }
func (tx) Rollback() error { return nil }

type stmt struct{ query string }

func (stmt) Close() error  { return nil }
func (stmt) NumInput() int { return -1 }

func (s stmt) Exec(args []driver.Value) (driver.Result, error) {
	for _, a := range args {
		if b, ok := a.([]byte); ok {
			a = string(b)
		}
		fmt.Println("sql", s.query, strings.ReplaceAll(fmt.Sprint(a), "canary-email", "email"))
	}
	return driver.RowsAffected(1), nil
}

func (s stmt) Query([]driver.Value) (driver.Rows, error) { return nil, fmt.Errorf("no rows") }

var Probe = map[string]func(){
	"LeakOutbox":    func() { LeakOutbox(context.Background(), open(), Patient{4, "canary-email", "canary-treatment"}) },
	"CleanOutbox":   func() { CleanOutbox(context.Background(), open(), Patient{4, "canary-email", "canary-treatment"}) },
	"LeakUpdate":    func() { LeakUpdate(context.Background(), open(), Patient{4, "canary-email", "canary-treatment"}) },
	"CleanUpdate":   func() { CleanUpdate(context.Background(), open(), Patient{4, "canary-email", "canary-treatment"}) },
	"LeakPrepared":  func() { LeakPrepared(context.Background(), open(), Patient{4, "canary-email", "canary-treatment"}) },
	"CleanPrepared": func() { CleanPrepared(context.Background(), open(), Patient{4, "canary-email", "canary-treatment"}) },
}
