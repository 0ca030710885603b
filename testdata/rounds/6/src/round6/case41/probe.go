//go:build probe

package case41

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

var digest, _ = peppered{}.digest("canary-password")

// Forms has the digest of the password.
var Forms = map[string][]string{"LeakPeppered": {digest}}

// printing is a driver that prints what is executed.
type printing struct{}

func (printing) Open(string) (driver.Conn, error)    { return printing{}, nil }
func (printing) Prepare(string) (driver.Stmt, error) { return nil, errors.New("no statements") }
func (printing) Close() error                        { return nil }
func (printing) Begin() (driver.Tx, error)           { return nil, errors.New("no transactions") }

func (printing) ExecContext(_ context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	fmt.Println(query, args)
	return driver.RowsAffected(1), nil
}

func init() { sql.Register("case41", printing{}) }

func sampleContext() context.Context { return context.Background() }

func sampleAccount() Account {
	return Account{ID: "a1", Password: "canary-password", Key: "canary-key", Hint: "cat"}
}

var Probe = map[string]func(){
	"CleanStretched": func() { CleanStretched(sampleContext(), sampleAccount()) },
	"LeakKey":        func() { LeakKey(sampleContext(), sampleAccount()) },
	"CleanKey":       func() { CleanKey(sampleContext(), sampleAccount()) },
	"LeakPeppered":   func() { LeakPeppered(sampleContext(), sampleAccount()) },
	"CleanPeppered":  func() { CleanPeppered(sampleContext(), sampleAccount()) },
	"CleanVerify":    func() { CleanVerify(sampleContext(), sampleAccount()) },
}
