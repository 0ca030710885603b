package truth

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/davecgh/go-spew/spew"
	"github.com/jmoiron/sqlx"
	"github.com/jmoiron/sqlx/reflectx"
	mask "github.com/showa-93/go-mask"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
	"gorm.io/gorm/utils/tests"

	"github.com/piivet/piivet/internal/expose/exposetest"
	"github.com/piivet/piivet/internal/expose/truth/tables"
)

func TestDatabases(t *testing.T) {
	u, err := exposetest.Load("github.com/piivet/piivet/internal/expose/truth/tables")
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range []struct {
		cases   []exposetest.Case
		encoder exposetest.Encoder
	}{
		{tables.Gorms(u), exposetest.Encoder{Name: "gorm", Run: runGorm}},
		{tables.Buns(u), exposetest.Encoder{Name: "bun", Run: runBun}},
		{tables.Sqlxs(u), exposetest.Encoder{Name: "sqlx", Run: runSqlx}},
		{tables.Masked(u), exposetest.Encoder{Name: "go-mask", Run: runMask}},
	} {
		check(t, &exposetest.Suite{Universe: u, Cases: one.cases, Calls: calls}, one.encoder)
	}
}

// pointer is v if that is a pointer, and one to a copy otherwise.
func pointer(v any) any {
	if reflect.TypeOf(v).Kind() == reflect.Pointer {
		return v
	}
	p := reflect.New(reflect.TypeOf(v))
	p.Elem().Set(reflect.ValueOf(v))
	return p.Interface()
}

// recorder is a database that writes down what it gets, and knows nothing.
type recorder struct{ strings.Builder }

func (r *recorder) Connect(context.Context) (driver.Conn, error) { return r, nil }
func (r *recorder) Driver() driver.Driver                        { return nil }
func (r *recorder) Prepare(string) (driver.Stmt, error)          { return nil, errors.New("not prepared") }
func (r *recorder) Begin() (driver.Tx, error)                    { return nil, errors.New("no transactions") }
func (r *recorder) Close() error                                 { return nil }
func (r *recorder) Columns() []string                            { return nil }
func (r *recorder) Next([]driver.Value) error                    { return io.EOF }

func (r *recorder) ExecContext(_ context.Context, _ string, args []driver.NamedValue) (driver.Result, error) {
	for _, arg := range args {
		if b, ok := arg.Value.([]byte); ok {
			arg.Value = string(b)
		}
		fmt.Fprintln(r, arg.Value)
	}
	return driver.RowsAffected(1), nil
}

func (r *recorder) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	_, err := r.ExecContext(ctx, query, args)
	return r, err
}

// runGorm creates v.
func runGorm(v any) (string, error) {
	r := new(recorder)
	db, err := gorm.Open(tests.DummyDialector{}, &gorm.Config{ConnPool: sql.OpenDB(r), SkipDefaultTransaction: true, Logger: logger.Discard})
	if err != nil {
		return "", err
	}
	err = db.Create(pointer(v)).Error
	return r.String(), err
}

// runBun writes the statement that inserts v.
func runBun(v any) (string, error) {
	db := bun.NewDB(sql.OpenDB(nil), sqlitedialect.New())
	return unhex(db.NewInsert().Model(pointer(v)).String()), nil
}

var binary = regexp.MustCompile(`(?i)\b(?:X'|\\x)?([0-9a-f]{12,})\b`)

// unhex adds the text of what stands as binary data in an output.
func unhex(out string) string {
	for _, m := range binary.FindAllStringSubmatch(out, -1) {
		if data, err := hex.DecodeString(m[1]); err == nil {
			out += "\n" + string(data)
		}
	}
	return out
}

// runSqlx binds v to a query that names all of its fields that hold one value.
func runSqlx(v any) (string, error) {
	mapper := reflectx.NewMapperFunc("db", strings.ToLower)
	fields := mapper.TypeMap(reflectx.Deref(reflect.TypeOf(v))).Names
	query := "INSERT INTO t VALUES ("
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if one(fields[name]) {
			query += ":" + name + ", "
		}
	}
	_, args, err := sqlx.Named(query+"1)", v)
	if err != nil {
		return "", err
	}
	r := new(recorder)
	_, err = sql.OpenDB(r).Exec(query, args...)
	return r.String(), err
}

// one reports whether a field holds a value that a driver takes, and is not
// part of one.
func one(f *reflectx.FieldInfo) bool {
	for p := f.Parent; p != nil && p.Field.Type != nil; p = p.Parent {
		if _, whole := p.Zero.Interface().(driver.Valuer); whole {
			return false
		}
	}
	_, err := driver.DefaultParameterConverter.ConvertValue(reflect.New(reflectx.Deref(f.Field.Type)).Elem().Interface())
	return err == nil
}

// runMask writes down all that is in the masked copy of v.
func runMask(v any) (string, error) {
	out, err := mask.Mask(v)
	return spew.Sdump(out), err
}
