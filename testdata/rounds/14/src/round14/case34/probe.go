//go:build probe

package case34

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/base64"
	"fmt"
)

// database prints what is written, and what that is in base64.
func database() *sql.DB { return sql.OpenDB(connector{}) }

type connector struct{}

func (connector) Connect(context.Context) (driver.Conn, error) { return conn{}, nil }
func (connector) Driver() driver.Driver                        { return nil }

type conn struct{}

func (conn) Prepare(query string) (driver.Stmt, error) { return stmt{query}, nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return nil, fmt.Errorf("no transactions") }

type stmt struct{ query string }

func (stmt) Close() error  { return nil }
func (stmt) NumInput() int { return -1 }

func (s stmt) Exec(args []driver.Value) (driver.Result, error) {
	for _, a := range args {
		if b, ok := a.([]byte); ok {
			a = string(b)
		}
		plain, _ := base64.StdEncoding.DecodeString(fmt.Sprint(a))
		fmt.Println("sql", s.query, a, string(plain))
	}
	return driver.RowsAffected(1), nil
}

func (s stmt) Query([]driver.Value) (driver.Rows, error) { return nil, fmt.Errorf("no rows") }

var Probe = map[string]func(){
	"LeakSSN": func() {
		LeakSSN(context.Background(), database(), Account{4, "canary-ssn", "canary-password", "canary-apikey"})
	},
	"CleanSSN": func() {
		CleanSSN(context.Background(), database(), Account{4, "canary-ssn", "canary-password", "canary-apikey"})
	},
	"LeakPassword": func() {
		LeakPassword(context.Background(), database(), Account{4, "canary-ssn", "canary-password", "canary-apikey"})
	},
	"CleanPassword": func() {
		CleanPassword(context.Background(), database(), Account{4, "canary-ssn", "canary-password", "canary-apikey"})
	},
	"LeakKey": func() {
		LeakKey(context.Background(), database(), Account{4, "canary-ssn", "canary-password", "canary-apikey"})
	},
	"CleanKey": func() {
		CleanKey(context.Background(), database(), Account{4, "canary-ssn", "canary-password", "canary-apikey"})
	},
}
