// Package case28 wraps a database to see which statements are slow, or would be executed.
package case28

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"strings"
)

// Guest stays at a hotel.
type Guest struct {
	ID       int64
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

// Execer is a database, or something around one.
type Execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// logged writes down what is executed.
type logged struct {
	Execer
	printf func(format string, args ...any)
	values bool
}

func (l logged) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if l.values {
		l.printf("exec %s %v", query, args)
	} else {
		l.printf("exec %s with %d values", query, len(args))
	}
	return l.Execer.ExecContext(ctx, query, args...)
}

// dry collects statements in place of executing them.
type dry struct{ script []string }

func (d *dry) ExecContext(_ context.Context, query string, args ...any) (sql.Result, error) {
	for _, a := range args {
		query = strings.Replace(query, "?", fmt.Sprintf("'%v'", a), 1)
	}
	d.script = append(d.script, query+";")
	return nil, nil
}

// failing adds the statement to errors.
type failing struct{ Execer }

func (f failing) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	r, err := f.Execer.ExecContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("%s %v: %w", query, args, err)
	}
	return r, nil
}

func rename(ctx context.Context, e Execer, g Guest) error {
	_, err := e.ExecContext(ctx, "UPDATE guest SET name = ? WHERE id = ?", g.Name, g.ID)
	return err
}

// LeakLogged logs the values, CleanLogged how many there are. The database may have the name.
func LeakLogged(ctx context.Context, db *sql.DB, g Guest) {
	l := logged{db, log.Printf, true}
	_, _ = l.ExecContext(ctx, "UPDATE guest SET name = ?", g.Name) // leak: Guest.Name
}

func CleanLogged(ctx context.Context, db *sql.DB, g Guest) {
	l := logged{db, log.Printf, false}
	_, _ = l.ExecContext(ctx, "UPDATE guest SET name = ?", g.Name)
}

// LeakDry shows the statements with values, CleanDry how many there are.
func LeakDry(ctx context.Context, db *sql.DB, g Guest) {
	var d dry
	_ = rename(ctx, &d, g)
	fmt.Println(strings.Join(d.script, "\n")) // leak: Guest.Name
}

func CleanDry(ctx context.Context, db *sql.DB, g Guest) {
	var d dry
	_ = rename(ctx, &d, g)
	fmt.Println(len(d.script), "statements")
}

// LeakFailing logs an error with the values, CleanFailing what the database said.
func LeakFailing(ctx context.Context, db *sql.DB, g Guest) {
	if err := rename(ctx, failing{db}, g); err != nil {
		log.Print(err) // leak: Guest.Name
	}
}

func CleanFailing(ctx context.Context, db *sql.DB, g Guest) {
	if err := rename(ctx, failing{db}, g); err != nil {
		log.Print(errors.Unwrap(err))
	}
}

// LeakWritten writes the passport, which has to be encrypted; CleanWritten looks it up.
func LeakWritten(ctx context.Context, db *sql.DB, g Guest) {
	_, _ = logged{db, log.Printf, false}.ExecContext(ctx, "INSERT INTO guest (id, passport) VALUES (?, ?)", g.ID, g.Passport) // leak: Guest.Passport
}

func CleanWritten(ctx context.Context, db *sql.DB, g Guest) {
	var id int64
	err := db.QueryRowContext(ctx, "SELECT id FROM guest WHERE passport = ?", g.Passport).Scan(&id)
	log.Print(id, err)
}
