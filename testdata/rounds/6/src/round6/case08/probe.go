//go:build probe

package case08

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
func (printing) Begin() (driver.Tx, error)           { return printing{}, nil }
func (printing) Commit() error                       { return nil }
func (printing) Rollback() error                     { return nil }

func (printing) ExecContext(_ context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	fmt.Println(query, args)
	return driver.RowsAffected(1), nil
}

func init() { sql.Register("case08", printing{}) }

func sampleContext() context.Context { return context.Background() }

// A name may be in a database, so it holds no canary.
func samplePatient() Patient {
	return Patient{ID: 1, Name: "Jo", Diagnosis: "canary-diagnosis", Ward: "w2"}
}

var Probe = map[string]func(){
	"LeakAdmit":   func() { LeakAdmit(sampleContext(), samplePatient()) },
	"CleanAdmit":  func() { CleanAdmit(sampleContext(), samplePatient()) },
	"LeakSealed":  func() { LeakSealed(sampleContext(), samplePatient()) },
	"CleanSealed": func() { CleanSealed(sampleContext(), samplePatient()) },
	"LeakTopic":   func() { LeakTopic(sampleContext(), samplePatient()) },
	"CleanTopic":  func() { CleanTopic(sampleContext(), samplePatient()) },
}
