//go:build probe

package case03

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
)

// table is a driver that has one row.
type table struct{}

func (table) Open(string) (driver.Conn, error)    { return table{}, nil }
func (table) Prepare(string) (driver.Stmt, error) { return nil, errors.New("no statements") }
func (table) Close() error                        { return nil }
func (table) Begin() (driver.Tx, error)           { return nil, errors.New("no transactions") }

func (table) QueryContext(context.Context, string, []driver.NamedValue) (driver.Rows, error) {
	return &cursor{}, nil
}

type cursor struct{ done bool }

func (*cursor) Columns() []string { return []string{"id", "email", "note", "tier"} }
func (*cursor) Close() error      { return nil }

func (c *cursor) Next(dest []driver.Value) error {
	if c.done {
		return io.EOF
	}
	c.done = true
	dest[0], dest[1], dest[2], dest[3] = int64(1), "canary-email", "canary-note", "gold"
	return nil
}

func init() { sql.Register("case03", table{}) }

func sample() int { return 1 }

var Probe = map[string]func(){
	"LeakFind":  func() { LeakFind(sample()) },
	"CleanFind": func() { CleanFind(sample()) },
	"LeakNote":  func() { LeakNote(sample()) },
	"CleanNote": func() { CleanNote(sample()) },
	"LeakAll":   func() { LeakAll(sample()) },
	"CleanAll":  func() { CleanAll(sample()) },
}
