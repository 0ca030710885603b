// Package bun is a stub of the package of the same path, with what the cases use. What is written goes to standard output.
package bun

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"
)

type BaseModel struct{}

type DB struct{}

type IDB interface {
	NewInsert() *InsertQuery
	NewUpdate() *UpdateQuery
}

func (db *DB) NewInsert() *InsertQuery { return &InsertQuery{} }
func (db *DB) NewUpdate() *UpdateQuery { return &UpdateQuery{} }

type InsertQuery struct {
	model    interface{}
	excluded map[string]bool
}

func (q *InsertQuery) Model(model interface{}) *InsertQuery {
	q.model = model
	return q
}

func (q *InsertQuery) Exec(ctx context.Context, dest ...interface{}) (sql.Result, error) {
	fmt.Println("bun insert", columns(q.model))
	return driver.RowsAffected(1), nil
}

type UpdateQuery struct {
	model interface{}
	set   []interface{}
}

func (q *UpdateQuery) Model(model interface{}) *UpdateQuery {
	q.model = model
	return q
}

func (q *UpdateQuery) Set(query string, args ...interface{}) *UpdateQuery {
	q.set = append(q.set, query, args)
	return q
}

func (q *UpdateQuery) Where(query string, args ...interface{}) *UpdateQuery { return q }

func (q *UpdateQuery) Exec(ctx context.Context, dest ...interface{}) (sql.Result, error) {
	fmt.Println("bun update", q.set)
	return driver.RowsAffected(1), nil
}

func columns(model interface{}) string {
	v := reflect.Indirect(reflect.ValueOf(model))
	if v.Kind() != reflect.Struct {
		return fmt.Sprintf("%+v", v)
	}
	text := ""
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.IsExported() && f.Tag.Get("bun") != "-" {
			text += fmt.Sprintf("%s=%v ", f.Name, v.Field(i))
		}
	}
	return text
}
