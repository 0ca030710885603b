// Package case05 opens connections to databases and brokers.
package case05

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/url"
	"time"
)

type Account struct {
	Name     string
	Host     string
	Database string
	Login    string
	Password string `pii:"password"`
}

var errRefused = errors.New("refused")

// ConnectError says to what no connection was made.
type ConnectError struct {
	Target string
	Err    error
}

func (e *ConnectError) Error() string { return "connect " + e.Target + ": " + e.Err.Error() }
func (e *ConnectError) Unwrap() error { return e.Err }

func (a Account) dsn() string {
	return fmt.Sprintf("postgres://%s:%s@%s/%s?sslmode=require", a.Login, a.Password, a.Host, a.Database)
}

func (a Account) safeDSN() string {
	u, err := url.Parse(a.dsn())
	if err != nil {
		return "postgres://" + a.Host
	}
	return u.Redacted()
}

func open(dsn string) error {
	if dsn == "" {
		return nil
	}
	return &ConnectError{Target: dsn, Err: errRefused}
}

func LeakOpen(a Account) {
	if err := open(a.dsn()); err != nil {
		log.Printf("database %s: %v", a.Name, err) // leak: Account.Password
	}
}

func CleanOpen(a Account) {
	if err := open(a.safeDSN()); err != nil {
		log.Printf("database %s: %v", a.Name, err)
	}
}

func LeakTarget(a Account) {
	var ce *ConnectError
	if err := open(a.dsn()); errors.As(err, &ce) {
		slog.Error("no connection", "database", a.Name, "target", ce.Target) // leak: Account.Password
	}
}

func CleanTarget(a Account) {
	var ce *ConnectError
	if err := open(a.dsn()); errors.As(err, &ce) {
		slog.Error("no connection", "database", a.Name, "cause", ce.Err)
	}
}

func CleanIs(a Account) {
	if err := open(a.dsn()); errors.Is(err, errRefused) {
		slog.Error("no connection", "database", a.Name, "cause", errRefused)
	}
}

func openAll(dsns ...string) error {
	var errs []error
	for _, d := range dsns {
		errs = append(errs, open(d))
	}
	return errors.Join(errs...)
}

func LeakOpenAll(a, b Account) {
	if err := openAll(a.dsn(), b.dsn()); err != nil {
		slog.Error("no connection", slog.Any("error", err)) // leak: Account.Password
	}
}

func CleanOpenAll(a, b Account) {
	if err := openAll(a.safeDSN(), b.safeDSN()); err != nil {
		slog.Error("no connection", slog.Any("error", err))
	}
}

// The error of a dialler names the host.
func CleanDial(a Account) {
	conn, err := net.DialTimeout("tcp", net.JoinHostPort(a.Host, "1"), time.Second)
	if err != nil {
		log.Printf("broker %s as %s: %v", a.Name, a.Login, err)
		return
	}
	defer conn.Close()
	fmt.Fprintf(conn, "AUTH %s\n", a.Login)
}

func LeakDial(a Account) {
	conn, err := net.DialTimeout("tcp", net.JoinHostPort(a.Host, "1"), time.Second)
	if err != nil {
		log.Printf("broker %s as %s/%s: %v", a.Name, a.Login, a.Password, err) // leak: Account.Password
		return
	}
	defer conn.Close()
	fmt.Fprintf(conn, "AUTH %s\n", a.Login)
}
