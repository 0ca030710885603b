//go:build probe

package case07

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
)

var Forms = map[string][]string{"LeakHash": {digest("canary-password")}}

func sampleLogin() Login {
	return Login{UserID: 1, Username: "canary-username", Password: "canary-password"}
}

func sampleSession() Session { return Session{UserID: 1, Token: "canary-token"} }

type conn struct{}

func (conn) Open(string) (driver.Conn, error)          { return conn{}, nil }
func (conn) Prepare(string) (driver.Stmt, error)       { return conn{}, nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return nil, driver.ErrSkip }
func (conn) NumInput() int                             { return -1 }
func (conn) Query([]driver.Value) (driver.Rows, error) { return nil, driver.ErrSkip }

func (conn) Exec(args []driver.Value) (driver.Result, error) {
	fmt.Println(args)
	return driver.ResultNoRows, nil
}

func init() {
	sql.Register("printing", conn{})
	db, _ = sql.Open("printing", "")
}

var Probe = map[string]func(){
	"CleanSave":     func() { CleanSave(context.Background(), sampleSession()) },
	"LeakSave":      func() { LeakSave(context.Background(), sampleSession()) },
	"CleanCookie":   func() { CleanCookie(sampleSession()) },
	"LeakRemember":  func() { LeakRemember(sampleSession(), sampleLogin()) },
	"CleanRemember": func() { CleanRemember(sampleSession(), sampleLogin()) },
	"LeakDenied":    func() { LeakDenied(sampleLogin()) },
	"CleanDenied":   func() { CleanDenied(sampleLogin()) },
	"LeakHash":      func() { LeakHash(sampleLogin()) },
	"CleanHash":     func() { CleanHash(sampleLogin()) },
}
