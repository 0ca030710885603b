//go:build probe

package case02

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
)

type conn struct{ query string }

func (conn) Open(string) (driver.Conn, error)          { return conn{}, nil }
func (conn) Prepare(query string) (driver.Stmt, error) { return conn{query}, nil }
func (conn) Close() error                              { return nil }
func (conn) Begin() (driver.Tx, error)                 { return nil, driver.ErrSkip }
func (conn) NumInput() int                             { return -1 }
func (c conn) Query([]driver.Value) (driver.Rows, error) {
	return &rows{!strings.Contains(c.query, "ward =")}, nil
}
func (conn) Exec(args []driver.Value) (driver.Result, error) {
	var show []any
	for _, a := range args {
		if a != "canary-name" {
			show = append(show, a)
		}
	}
	fmt.Println(show)
	return driver.ResultNoRows, nil
}

type rows struct{ done bool }

func (*rows) Columns() []string { return []string{"id", "name", "diagnosis", "ward"} }
func (*rows) Close() error      { return nil }
func (r *rows) Next(dest []driver.Value) error {
	if r.done {
		return io.EOF
	}
	r.done = true
	copy(dest, []driver.Value{int64(7), "canary-name", "canary-diagnosis", "west"})
	return nil
}

func repo() *Repo {
	db, _ := sql.Open("case02", "")
	return &Repo{db, slog.New(slog.NewTextHandler(os.Stderr, nil))}
}

func init() { sql.Register("case02", conn{}) }

var Probe = map[string]func(){
	"LeakWard":     func() { LeakWard(context.Background(), repo()) },
	"CleanWard":    func() { CleanWard(context.Background(), repo()) },
	"LeakMissing":  func() { LeakMissing(context.Background(), repo(), Patient{Name: "canary-name"}) },
	"CleanMissing": func() { CleanMissing(context.Background(), repo(), Patient{Name: "canary-name"}) },
	"LeakCopy":     func() { LeakCopy(context.Background(), repo()) },
	"CleanCopy":    func() { CleanCopy(context.Background(), repo()) },
}
