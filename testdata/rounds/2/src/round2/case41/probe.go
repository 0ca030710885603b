//go:build probe

package case41

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

// printing is a driver that prints what is executed.
type printing struct{}

func (printing) Open(string) (driver.Conn, error)          { return printing{}, nil }
func (printing) Prepare(query string) (driver.Stmt, error) { return stmt(query), nil }
func (printing) Close() error                              { return nil }
func (printing) Begin() (driver.Tx, error)                 { return printing{}, nil }
func (printing) Commit() error                             { return nil }
func (printing) Rollback() error                           { return nil }

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

func init() { sql.Register("case41", printing{}) }

// A name may be in a database, so it holds no canary.
func sample() Patient {
	return Patient{
		ID: 1, Name: "Jo", Diagnosis: "canary-diagnosis", SSN: "canary-ssn",
		Password: "canary-password", Token: "canary-token",
	}
}

func store() *Store {
	db, err := sql.Open("case41", "")
	if err != nil {
		panic(err)
	}
	return &Store{db: db, key: []byte("0123456789abcdef0123456789abcdef")}
}

var Probe = map[string]func(){
	"LeakInsert":      func() { LeakInsert(store(), sample()) },
	"CleanInsert":     func() { CleanInsert(store(), sample()) },
	"CleanSealed":     func() { CleanSealed(store(), sample()) },
	"LeakTx":          func() { LeakTx(store(), sample()) },
	"CleanTx":         func() { CleanTx(store(), sample()) },
	"LeakPrepared":    func() { LeakPrepared(store(), sample()) },
	"CleanPrepared":   func() { CleanPrepared(store(), sample()) },
	"LeakJSONColumn":  func() { LeakJSONColumn(store(), sample()) },
	"CleanJSONColumn": func() { CleanJSONColumn(store(), sample()) },
	"LeakText":        func() { LeakText(store(), sample()) },
	"CleanText":       func() { CleanText(store(), sample()) },
	"LeakPassword":    func() { LeakPassword(store(), sample()) },
	"CleanPassword":   func() { CleanPassword(store(), sample(), []byte("salt of 16 bytes")) },
	"LeakToken":       func() { LeakToken(store(), sample()) },
	"CleanToken":      func() { CleanToken(store(), sample()) },
}
