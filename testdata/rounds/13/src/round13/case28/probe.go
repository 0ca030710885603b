//go:build probe

package case28

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
)

// conn is a driver and all that belongs to it. It prints what may not be in a database, and refuses everything.
type conn struct{}

func (conn) Open(string) (driver.Conn, error)          { return conn{}, nil }
func (conn) Prepare(query string) (driver.Stmt, error) { return stmt(query), nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return nil, errors.New("no transactions") }

type stmt string

func (stmt) Close() error  { return nil }
func (stmt) NumInput() int { return -1 }

func (s stmt) Exec(args []driver.Value) (driver.Result, error) {
	if strings.Contains(string(s), "passport") {
		fmt.Printf("%s: %v\n", string(s), args)
	}
	return nil, errors.New("read only")
}

func (s stmt) Query(args []driver.Value) (driver.Rows, error) { return nil, errors.New("no rows") }

func init() { sql.Register("round13case28", conn{}) }

func open() *sql.DB {
	db, err := sql.Open("round13case28", "")
	if err != nil {
		panic(err)
	}
	return db
}

var Probe = map[string]func(){
	"LeakLogged":   func() { LeakLogged(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"CleanLogged":  func() { CleanLogged(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"LeakDry":      func() { LeakDry(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"CleanDry":     func() { CleanDry(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"LeakFailing":  func() { LeakFailing(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"CleanFailing": func() { CleanFailing(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"LeakWritten":  func() { LeakWritten(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
	"CleanWritten": func() { CleanWritten(context.Background(), open(), Guest{1, "canary-name", "canary-passport"}) },
}
