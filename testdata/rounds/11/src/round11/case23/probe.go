//go:build probe

package case23

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

// conn is a driver and all that belongs to it. It prints what statements that write are given.
type conn struct{}

func (conn) Open(string) (driver.Conn, error)          { return conn{}, nil }
func (conn) Prepare(query string) (driver.Stmt, error) { return stmt(query), nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return conn{}, nil }
func (conn) Commit() error                             { return nil }
func (conn) Rollback() error                           { return nil }
func (conn) CheckNamedValue(v *driver.NamedValue) (err error) {
	v.Value, err = driver.DefaultParameterConverter.ConvertValue(v.Value)
	return err
}

type stmt string

func (stmt) Close() error                               { return nil }
func (stmt) NumInput() int                              { return -1 }
func (stmt) Exec([]driver.Value) (driver.Result, error) { return driver.ResultNoRows, nil }
func (stmt) Query([]driver.Value) (driver.Rows, error)  { return nil, errors.New("no rows") }
func (s stmt) ExecContext(_ context.Context, args []driver.NamedValue) (driver.Result, error) {
	for _, a := range args {
		fmt.Printf("%s: %q\n", string(s), a.Value)
	}
	return nil, errors.New("read only")
}

func init() { sql.Register("round11case23", conn{}) }

func open() *sql.DB {
	db, err := sql.Open("round11case23", "")
	if err != nil {
		panic(err)
	}
	return db
}

func search() Search { return Search{"w3", "canary-diagnosis"} }

var Probe = map[string]func(){
	"LeakPrint":    func() { LeakPrint(search()) },
	"CleanPrint":   func() { CleanPrint(search()) },
	"LeakWalk":     func() { LeakWalk(search()) },
	"CleanWalk":    func() { CleanWalk(search()) },
	"LeakSave":     func() { LeakSave(context.Background(), open(), search()) },
	"CleanSave":    func() { CleanSave(context.Background(), open(), search()) },
	"LeakRewrite":  func() { LeakRewrite(search()) },
	"CleanRewrite": func() { CleanRewrite(search()) },
}
