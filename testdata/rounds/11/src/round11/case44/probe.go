//go:build probe

package case44

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

// mark is a cipher whose text can be recognised.
type mark struct{ cipher.AEAD }

func (mark) Seal(dst, nonce, plain, more []byte) []byte { return append(dst, "sealed"...) }

func init() { sql.Register("round11case44", conn{}) }

func repository() *Repository {
	db, err := sql.Open("round11case44", "")
	if err != nil {
		panic(err)
	}
	block, err := aes.NewCipher(make([]byte, 32))
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return &Repository{db, mark{aead}, []byte("key")}
}

func account() Account { return Account{1, "Ann", "canary-password", "canary-token", "canary-taxid"} }

// Forms are for what is hashed or sealed.
var Forms = map[string][]string{
	"LeakPassword": {"f761d6830e37d76f64d090ea1ebf0288a7efba777605e3b9b140ea0569daaab0"},
	"LeakTax":      {"2eGg30NW/SV9v1xssYXL5+wRc2v2jlSDhcyoiUDXZJE="},
	"LeakSealed":   {"7365616c6564"},
}

var Probe = map[string]func(){
	"LeakPassword":  func() { LeakPassword(context.Background(), repository(), account()) },
	"CleanPassword": func() { CleanPassword(context.Background(), repository(), account()) },
	"LeakToken":     func() { LeakToken(context.Background(), repository(), account()) },
	"CleanToken":    func() { CleanToken(context.Background(), repository(), account()) },
	"LeakTax":       func() { LeakTax(context.Background(), repository(), account()) },
	"CleanTax":      func() { CleanTax(context.Background(), repository(), account()) },
	"LeakSealed":    func() { LeakSealed(context.Background(), repository(), account()) },
	"CleanSealed":   func() { CleanSealed(context.Background(), repository(), account()) },
	"LeakCheck":     func() { LeakCheck(context.Background(), repository(), account()) },
	"CleanCheck":    func() { CleanCheck(context.Background(), repository(), account()) },
}
