// Package case36 reads connection strings and tells what is wrong with them.
package case36

import (
	"errors"
	"fmt"
	"log"
	"net/url"
	"strings"
)

// Database is what an application wants to connect to.
type Database struct {
	Host     string
	User     string
	Password string `pii:"password"`
	Cert     string
}

func (d Database) uri() string {
	u := url.URL{Scheme: "postgres", User: url.UserPassword(d.User, d.Password), Host: d.Host, Path: "/db"}
	return u.String()
}

func (d Database) keywords() string {
	return "host=" + d.Host + " user=" + d.User + " password=" + d.Password + " sslmode=odd"
}

// ParseError has the connection string that could not be read.
type ParseError struct {
	conn string
	msg  string
	err  error
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("cannot parse `%s`: %s (%s)", redact(e.conn), e.msg, e.err)
}

func (e *ParseError) Unwrap() error { return e.err }

// String is Error without care.
func (e *ParseError) String() string { return e.conn + ": " + e.msg }

// redact takes the password out, in both forms of a connection string.
func redact(conn string) string {
	if strings.HasPrefix(conn, "postgres://") {
		if u, err := url.Parse(conn); err == nil {
			return u.Redacted()
		}
		return "postgres://xxxxx"
	}
	var kept []string
	for _, kv := range strings.Fields(conn) {
		if key, _, ok := strings.Cut(kv, "="); ok && key == "password" {
			kv = key + "=xxxxx"
		}
		kept = append(kept, kv)
	}
	return strings.Join(kept, " ")
}

var errMode = errors.New("sslmode is invalid")

func parse(conn string) error {
	if !strings.Contains(conn, "sslmode=require") {
		return &ParseError{conn, "failed to configure TLS", errMode}
	}
	return nil
}

// retry collects the errors of some tries.
func retry(n int, f func() error) (all []error) {
	for range n {
		if err := f(); err != nil {
			all = append(all, err)
		}
	}
	return all
}

// LeakText logs the error by the method that takes no care, CleanText by the one that does.
func LeakText(d Database) {
	var pe *ParseError
	if errors.As(parse(d.keywords()), &pe) {
		log.Print(pe.String()) // leak: Database.Password
	}
}

func CleanText(d Database) {
	var pe *ParseError
	if errors.As(parse(d.keywords()), &pe) {
		log.Print(pe.Error())
	}
}

// LeakRetry logs what it tries, CleanRetry the error of the last try.
func LeakRetry(d Database) {
	all := retry(2, func() error { return fmt.Errorf("try %s: %w", d.uri(), parse(d.uri())) })
	log.Println(len(all), errors.Join(all...)) // leak: Database.Password
}

func CleanRetry(d Database) {
	all := retry(2, func() error { return fmt.Errorf("try %s: %w", d.Host, parse(d.uri())) })
	log.Println(len(all), errors.Unwrap(all[1]))
}

// LeakDump shows the fields of the error, CleanDump its cause.
func LeakDump(d Database) {
	err := parse(d.uri())
	log.Printf("%#v", err) // leak: Database.Password
}

func CleanDump(d Database) {
	err := parse(d.uri())
	log.Printf("%#v", errors.Unwrap(err))
}

// LeakPanic panics with the connection string, CleanPanic with the error.
func LeakPanic(d Database) {
	if err := parse(d.uri()); err != nil {
		log.Panicln("invalid", d.uri()) // leak: Database.Password
	}
}

func CleanPanic(d Database) {
	if err := parse(d.uri()); err != nil {
		log.Panicln("invalid", redact(d.uri()))
	}
}
