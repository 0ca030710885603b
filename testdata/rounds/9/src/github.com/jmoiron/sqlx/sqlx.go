// Package sqlx is a stub of the package of the same path, with what the cases use. What is written goes to standard output.
package sqlx

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
)

type DB struct{}

func Open(driverName, dataSourceName string) (*DB, error) { return &DB{}, nil }

func (db *DB) MustExec(query string, args ...interface{}) sql.Result {
	fmt.Println("sqlx", query, args)
	return driver.RowsAffected(1)
}

func (db *DB) NamedExec(query string, arg interface{}) (sql.Result, error) {
	fmt.Printf("sqlx %s %+v\n", query, arg)
	return driver.RowsAffected(1), nil
}

func (db *DB) NamedExecContext(ctx context.Context, query string, arg interface{}) (sql.Result, error) {
	return db.NamedExec(query, arg)
}

func (db *DB) Get(dest interface{}, query string, args ...interface{}) error { return sql.ErrNoRows }

func (db *DB) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	return sql.ErrNoRows
}

func (db *DB) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	return nil
}
