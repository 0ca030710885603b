//go:build probe

package case32

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
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

type stmt string

func (stmt) Close() error  { return nil }
func (stmt) NumInput() int { return -1 }
func (s stmt) Exec(args []driver.Value) (driver.Result, error) {
	for _, a := range args {
		fmt.Printf("%s: %q\n", s, a)
	}
	return driver.ResultNoRows, nil
}
func (s stmt) Query([]driver.Value) (driver.Rows, error) { return nil, errors.New("no rows") }

func init() { sql.Register("round10case32", conn{}) }

func repository() *Repository {
	db, err := sql.Open("round10case32", "")
	if err != nil {
		panic(err)
	}
	block, _ := aes.NewCipher(make([]byte, 32))
	aead, _ := cipher.NewGCM(block)
	return NewRepository(db, aead)
}

func patient() Patient {
	return Patient{1, "canary-name", "canary-ssn", "canary-diagnosis", "canary-session"}
}

var Probe = map[string]func(){
	"LeakInsert":   func() { LeakInsert(context.Background(), repository(), patient()) },
	"CleanInsert":  func() { CleanInsert(context.Background(), repository(), patient()) },
	"LeakUpdate":   func() { LeakUpdate(context.Background(), repository(), patient()) },
	"CleanUpdate":  func() { CleanUpdate(context.Background(), repository(), patient()) },
	"LeakSession":  func() { LeakSession(context.Background(), repository(), patient()) },
	"CleanSession": func() { CleanSession(context.Background(), repository(), patient()) },
	"LeakRow":      func() { LeakRow(context.Background(), repository(), []Patient{patient()}) },
	"CleanRow":     func() { CleanRow(context.Background(), repository(), []Patient{patient()}) },
}
