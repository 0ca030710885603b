//go:build probe

package case48

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"

	"round15/case48/policies"
)

type connector struct{}

func (connector) Connect(context.Context) (driver.Conn, error) { return conn{}, nil }
func (connector) Driver() driver.Driver                        { return nil }

type conn struct{}

func (conn) Prepare(query string) (driver.Stmt, error) { return nil, fmt.Errorf("not here") }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return tx{}, nil }

// ExecContext prints arguments, without what a database may hold: the name.
func (conn) ExecContext(_ context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	fmt.Println("sql", query)
	for _, a := range args {
		if a.Value != "canary-holder" {
			fmt.Println("sql", a.Value)
		}
	}
	return driver.RowsAffected(1), nil
}

type tx struct{}

func (tx) Commit() error   { return nil }
func (tx) Rollback() error { return nil }

var (
	db     = sql.OpenDB(connector{})
	sample = policies.Policy{ID: 5, Holder: "canary-holder", Number: "canary-number", Claim: "canary-claim"}
)

var Probe = map[string]func(){
	"LeakInsert":  func() { LeakInsert(db, sample) },
	"CleanInsert": func() { CleanInsert(db, sample) },
	"LeakNote":    func() { LeakNote(db, sample) },
	"CleanNote":   func() { CleanNote(db, sample) },
	"LeakQuery":   func() { LeakQuery(db, sample) },
	"CleanQuery":  func() { CleanQuery(db, sample) },
}
