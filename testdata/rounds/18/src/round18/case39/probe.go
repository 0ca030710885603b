//go:build probe

package case39

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"log/slog"
	"os"
)

var Forms = map[string][]string{"LeakFast": {sum("canary-password")}}

func sum(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:])
}

type conn struct{}

func (conn) Open(string) (driver.Conn, error)          { return conn{}, nil }
func (conn) Prepare(string) (driver.Stmt, error)       { return conn{}, nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return nil, driver.ErrSkip }
func (conn) NumInput() int                             { return -1 }
func (conn) Query([]driver.Value) (driver.Rows, error) { return nil, driver.ErrSkip }

// Exec prints all but the name, which a database may hold.
func (conn) Exec(args []driver.Value) (driver.Result, error) {
	fmt.Printf("%s %x\n", args[1], args[2])
	return driver.ResultNoRows, nil
}

func init() { sql.Register("case39", conn{}) }

func accounts() *Accounts {
	db, _ := sql.Open("case39", "")
	return &Accounts{db, slog.New(slog.NewTextHandler(os.Stderr, nil))}
}

var Probe = map[string]func(){
	"LeakFast":    func() { LeakFast(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"CleanSlow":   func() { CleanSlow(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"LeakSwap":    func() { LeakSwap(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"CleanSwap":   func() { CleanSwap(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"LeakDenied":  func() { LeakDenied(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"CleanDenied": func() { CleanDenied(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"LeakLength":  func() { LeakLength(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
	"CleanLength": func() { CleanLength(context.Background(), accounts(), Credentials{"canary-user", "canary-password"}) },
}
