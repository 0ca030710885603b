// Package case06 reads the address of a database from the settings of an operator.
package case06

import (
	"errors"
	"fmt"
	"log/slog"
	"net/url"
)

// Database is how to reach a database.
type Database struct {
	Name    string
	Address string `pii:"secret"`
}

// target is a database that can be dialled.
type target struct {
	host string
	name string
}

func parse(d Database) (*target, error) {
	u, err := url.Parse(d.Address)
	if err != nil {
		return nil, fmt.Errorf("database %s: %w", d.Name, err)
	}
	return &target{u.Host, d.Name}, nil
}

var errAddress = errors.New("address cannot be parsed")

// parseQuiet is parse after the fix: what package url says may quote the address.
func parseQuiet(d Database) (*target, error) {
	u, err := url.Parse(d.Address)
	if err != nil {
		return nil, fmt.Errorf("database %s: %w", d.Name, errAddress)
	}
	return &target{u.Host, d.Name}, nil
}

type dialler struct {
	log   *slog.Logger
	parse func(Database) (*target, error)
}

func (d dialler) open(db Database) (err error) {
	t, err := d.parse(db)
	if err != nil {
		return err
	}
	d.log.Info("open", "database", t.name)
	return nil
}

// LeakParse logs the error as it is, CleanParse one of our own.
func LeakParse(db Database) {
	d := dialler{slog.Default(), parse}
	if err := d.open(db); err != nil {
		d.log.Error("no database", "err", err) // leak: Database.Address
	}
}

func CleanParse(db Database) {
	d := dialler{slog.Default(), parseQuiet}
	if err := d.open(db); err != nil {
		d.log.Error("no database", "err", err)
	}
}

// LeakInner takes the cause of the error for harmless, but of a password with a slash it quotes what it takes for the port.
func LeakInner(db Database) {
	_, err := parse(db)
	var failed *url.Error
	if errors.As(err, &failed) {
		slog.Error("no database", "name", db.Name, "err", failed.Err) // leak: Database.Address
	}
}

func CleanInner(db Database) {
	_, err := parse(db)
	var failed *url.Error
	if errors.As(err, &failed) {
		slog.Error("no database", "name", db.Name, "op", failed.Op)
	}
}

// LeakFallback takes an address that cannot be parsed for the host and logs it, CleanFallback logs the name.
func LeakFallback(db Database) {
	t, err := parse(db)
	if err != nil {
		t = &target{host: db.Address, name: db.Name}
	}
	slog.Info("dialling", "host", t.host) // leak: Database.Address
}

func CleanFallback(db Database) {
	t, err := parse(db)
	if err != nil {
		t = &target{host: db.Address, name: db.Name}
	}
	slog.Info("dialling", "name", t.name)
}
