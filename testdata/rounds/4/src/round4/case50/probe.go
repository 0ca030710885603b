//go:build probe

package case50

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"

	"round4/case50/model"
)

// printing is a driver that prints what is executed.
type printing struct{}

func (printing) Open(string) (driver.Conn, error)          { return printing{}, nil }
func (printing) Prepare(query string) (driver.Stmt, error) { return stmt(query), nil }
func (printing) Close() error                              { return nil }
func (printing) Begin() (driver.Tx, error)                 { return nil, errors.New("no transactions") }

type stmt string

func (s stmt) Close() error                              { return nil }
func (s stmt) NumInput() int                             { return -1 }
func (s stmt) Query([]driver.Value) (driver.Rows, error) { return nil, errors.New("no rows") }
func (s stmt) Exec(args []driver.Value) (driver.Result, error) {
	fmt.Print(string(s))
	for _, a := range args {
		if b, ok := a.([]byte); ok {
			a = string(b)
		}
		fmt.Print(" ", a)
	}
	fmt.Println()
	return driver.RowsAffected(1), nil
}

func init() { sql.Register("case50", printing{}) }

func sample() model.Visit {
	return model.Visit{ID: 1, Lawyer: "Bo", Crime: "canary-crime", Pin: "canary-pin"}
}

var Probe = map[string]func(){
	"LeakInsert":  func() { LeakInsert(sample()) },
	"CleanInsert": func() { CleanInsert(sample()) },
	"CleanValuer": func() { CleanValuer(sample()) },
	"LeakOpened":  func() { LeakOpened(sample()) },
	"CleanOpened": func() { CleanOpened(sample()) },
	"LeakPlain":   func() { LeakPlain(sample()) },
	"CleanPlain":  func() { CleanPlain(sample()) },
}
