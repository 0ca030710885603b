// Package case12 keeps employees with sqlx, and logs its statements.
package case12

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/jmoiron/sqlx"
	"go.uber.org/zap"
)

type Employee struct {
	Number string `db:"number"`
	Name   string `db:"name" pii:"name"`
	Salary string `db:"salary" pii:"income"`
	Token  string `db:"token" pii:"token"`
}

// DB logs statements and how long they take.
type DB struct {
	db      *sqlx.DB
	log     *zap.Logger
	verbose bool
}

func Open(verbose bool) *DB {
	db, _ := sqlx.Open("postgres", "postgres://db")
	return &DB{db, zap.L(), verbose}
}

func (d *DB) exec(query string, args ...any) error {
	start := time.Now()
	_, err := d.db.MustExec(query, args...).RowsAffected()
	d.log.Debug("exec", zap.String("query", query), zap.Int("args", len(args)), zap.Int64("ms", time.Since(start).Milliseconds()))
	return err
}

// get looks a row up, and logs what was asked for when it is verbose.
func (d *DB) get(ctx context.Context, dest any, query string, args ...any) error {
	if d.verbose {
		d.log.Debug("get", zap.String("query", query), zap.Any("args", args))
	}
	return d.db.GetContext(ctx, dest, query, args...)
}

func (d *DB) quiet(ctx context.Context, dest any, query string, args ...any) error {
	d.log.Debug("get", zap.String("query", query))
	return d.db.GetContext(ctx, dest, query, args...)
}

func LeakSalary(d *DB, e Employee) error {
	return d.exec("UPDATE employee SET salary = $1 WHERE number = $2", e.Salary, e.Number) // leak: Employee.Salary
}

func CleanRename(d *DB, e Employee) error {
	return d.exec("UPDATE employee SET name = $1 WHERE number = $2", e.Name, e.Number)
}

func LeakLookup(ctx context.Context, d *DB, e Employee) (found Employee, err error) {
	err = d.get(ctx, &found, "SELECT * FROM employee WHERE name = $1", e.Name) // leak: Employee.Name
	return found, err
}

func CleanLookup(ctx context.Context, d *DB, e Employee) (found Employee, err error) {
	err = d.quiet(ctx, &found, "SELECT * FROM employee WHERE name = $1 AND salary > $2", e.Name, e.Salary)
	return found, err
}

func LeakNamed(ctx context.Context, d *DB, e Employee) error {
	_, err := d.db.NamedExecContext(ctx, "INSERT INTO employee VALUES (:number, :name, :salary)", e) // leak: Employee.Salary
	return err
}

func CleanNamed(ctx context.Context, d *DB, e Employee) error {
	_, err := d.db.NamedExecContext(ctx, "INSERT INTO employee VALUES (:number, :name)", map[string]any{"number": e.Number, "name": e.Name})
	return err
}

func LeakQuery(d *DB, e Employee) error {
	return d.exec(fmt.Sprintf("UPDATE employee SET name = '%s'", e.Name)) // leak: Employee.Name
}

func CleanToken(d *DB, e Employee) error {
	return d.exec("UPDATE employee SET token = $1", fmt.Sprintf("%x", sha256.Sum256([]byte(e.Token))))
}

func LeakToken(d *DB, e Employee) error {
	return d.exec("UPDATE employee SET token = $1", e.Token) // leak: Employee.Token
}
