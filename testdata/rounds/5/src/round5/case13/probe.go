//go:build probe

package case13

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

// printing is a driver that prints what is executed.
type printing struct{}

func (printing) Open(string) (driver.Conn, error)          { return printing{}, nil }
func (printing) Prepare(query string) (driver.Stmt, error) { return nil, errors.New("no statements") }
func (printing) Close() error                              { return nil }
func (printing) Begin() (driver.Tx, error)                 { return nil, errors.New("no transactions") }

func (printing) ExecContext(_ context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	fmt.Println(query, args)
	return driver.RowsAffected(1), nil
}

func init() { sql.Register("case13", printing{}) }

func sample() Patient {
	return Patient{ID: 1, Name: "Jo", Illness: "canary-illness", Code: "canary-code", Ward: "w2"}
}

var Probe = map[string]func(){
	"LeakBatch":    func() { LeakBatch(sample()) },
	"CleanBatch":   func() { CleanBatch(sample()) },
	"LeakNamed":    func() { LeakNamed(sample()) },
	"CleanNamed":   func() { CleanNamed(sample()) },
	"LeakToken":    func() { LeakToken(sample()) },
	"CleanToken":   func() { CleanToken(sample()) },
	"LeakLiteral":  func() { LeakLiteral(sample()) },
	"CleanLiteral": func() { CleanLiteral(sample()) },
}
