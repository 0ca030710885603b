//go:build probe

package case25

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
)

// conn is a driver and all that belongs to it. It prints what statements that write are given.
type conn struct{}

func (conn) Open(string) (driver.Conn, error)          { return conn{}, nil }
func (conn) Prepare(query string) (driver.Stmt, error) { return stmt(query), nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return conn{}, nil }
func (conn) Commit() error                             { return nil }
func (conn) Rollback() error                           { return nil }

type stmt string

func (stmt) Close() error  { return nil }
func (stmt) NumInput() int { return -1 }
func (s stmt) show(args []driver.Value) {
	if strings.Contains(string(s), "INSERT") {
		fmt.Printf("%s: %q\n", string(s), args)
	}
}
func (s stmt) Exec(args []driver.Value) (driver.Result, error) {
	s.show(args)
	return driver.ResultNoRows, nil
}
func (s stmt) Query(args []driver.Value) (driver.Rows, error) {
	s.show(args)
	return nil, errors.New("no rows")
}

func init() { sql.Register("round12case25", conn{}) }

func open() *sql.DB {
	db, err := sql.Open("round12case25", "")
	if err != nil {
		panic(err)
	}
	return db
}

func visit() Visit { return Visit{1, "r3", "canary-diagnosis", "canary-allergy"} }

var Probe = map[string]func(){
	"LeakWith":       func() { LeakWith(context.Background(), open(), visit()) },
	"CleanWith":      func() { CleanWith(context.Background(), open(), visit()) },
	"LeakReturning":  func() { LeakReturning(context.Background(), open(), visit()) },
	"CleanReturning": func() { CleanReturning(context.Background(), open(), visit()) },
	"LeakBatch":      func() { LeakBatch(context.Background(), open(), visit()) },
	"CleanBatch":     func() { CleanBatch(context.Background(), open(), visit()) },
}
