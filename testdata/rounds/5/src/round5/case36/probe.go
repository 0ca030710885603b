//go:build probe

package case36

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

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

func init() { sql.Register("case36", printing{}) }

func pupil() Pupil { return Pupil{ID: 1, Name: "canary-name"} }

// The name of a teacher may be in a database, so it holds no canary.
func sample() Teacher {
	return Teacher{ID: 2, Name: "Jo", Salary: "canary-salary", Prayer: sql.Null[string]{V: "canary-prayer", Valid: true}}
}

var Probe = map[string]func(){
	"LeakPupil":    func() { LeakPupil(pupil()) },
	"CleanPupil":   func() { CleanPupil(pupil()) },
	"CleanTeacher": func() { CleanTeacher(sample()) },
	"LeakSalary":   func() { LeakSalary(sample()) },
	"LeakNull":     func() { LeakNull(sample()) },
	"CleanNull":    func() { CleanNull(sample()) },
	"LeakValue":    func() { LeakValue(sample()) },
	"CleanValue":   func() { CleanValue(sample()) },
}
