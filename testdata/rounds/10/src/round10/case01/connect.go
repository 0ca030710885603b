// Package case01 opens the database of a tenant.
package case01

import (
	"errors"
	"fmt"
	"log"
	"net/url"
	"strings"
)

// Database says where a tenant's data is.
type Database struct {
	Tenant   string
	Host     string
	User     string
	Password string `pii:"password"`
}

var errUnreachable = errors.New("unreachable")

// ConnectError keeps the address for the caller, and shows it.
type ConnectError struct {
	Address string
	Err     error
}

func (e *ConnectError) Error() string { return fmt.Sprintf("connect %s: %v", e.Address, e.Err) }
func (e *ConnectError) Unwrap() error { return e.Err }

func (d Database) address() *url.URL {
	return &url.URL{
		Scheme: "postgres",
		User:   url.UserPassword(d.User, d.Password),
		Host:   d.Host,
		Path:   "/" + d.Tenant,
	}
}

func dial(u *url.URL) error {
	if u.Port() == "" {
		return &ConnectError{u.String(), errUnreachable}
	}
	return nil
}

func dialRedacted(u *url.URL) error {
	if u.Port() == "" {
		return &ConnectError{u.Redacted(), errUnreachable}
	}
	return nil
}

func LeakDial(d Database) {
	if err := dial(d.address()); err != nil {
		log.Printf("tenant %s: %v", d.Tenant, err) // leak: Database.Password
	}
}

func CleanDial(d Database) {
	if err := dialRedacted(d.address()); err != nil {
		log.Printf("tenant %s: %v", d.Tenant, err)
	}
}

// LeakCause logs the whole error, CleanCause only what it wraps.
func LeakCause(d Database) {
	err := dial(d.address())
	var ce *ConnectError
	if errors.As(err, &ce) {
		log.Print("connecting failed: ", ce) // leak: Database.Password
	}
}

func CleanCause(d Database) {
	err := dial(d.address())
	var ce *ConnectError
	if errors.As(err, &ce) {
		log.Print("connecting failed: ", ce.Err)
	}
}

// keywords writes the form that libpq takes.
func keywords(d Database, password string) string {
	parts := []string{"host=" + d.Host, "user=" + d.User, "dbname=" + d.Tenant}
	if password != "" {
		parts = append(parts, "password="+password)
	}
	return strings.Join(parts, " ")
}

func LeakKeywords(d Database) {
	dsn := keywords(d, d.Password)
	log.Println("using", dsn) // leak: Database.Password
}

func CleanKeywords(d Database) {
	dsn := keywords(d, "xxxxx")
	log.Println("using", dsn)
}
