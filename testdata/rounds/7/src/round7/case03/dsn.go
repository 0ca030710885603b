// Package case03 opens databases by data source names that operators type.
package case03

import (
	"fmt"
	"log"
	"net/url"
)

// A Source is what an operator typed, in parts and as a whole.
type Source struct {
	Name     string
	DSN      string `pii:"secret"`
	User     string
	Password string `pii:"password"`
	Host     string
}

// A parseError says what is wrong with a data source name.
type parseError struct {
	conn string
	msg  string
	err  error
}

func (e *parseError) Error() string {
	if e.err == nil {
		return "cannot parse: " + e.msg
	}
	return fmt.Sprintf("cannot parse: %s (%s)", e.msg, e.err)
}

func (e *parseError) Unwrap() error { return e.err }

func parse(conn string) (*url.URL, error) {
	u, err := url.Parse(conn)
	if err != nil {
		return nil, &parseError{conn, "failed to parse as URL", err}
	}
	return u, nil
}

// parseQuiet leaves out what the standard library quotes.
func parseQuiet(conn string) (*url.URL, error) {
	u, err := url.Parse(conn)
	if err != nil {
		return nil, &parseError{conn: conn, msg: "failed to parse as URL"}
	}
	return u, nil
}

func LeakParse(s Source) {
	if _, err := parse(s.DSN); err != nil {
		log.Printf("source %s: %v", s.Name, err) // leak: Source.DSN
	}
}

func CleanParse(s Source) {
	if _, err := parseQuiet(s.DSN); err != nil {
		log.Printf("source %s: %v", s.Name, err)
	}
}

func assemble(s Source) *url.URL {
	return &url.URL{Scheme: "postgres", User: url.UserPassword(s.User, s.Password), Host: s.Host, Path: "/app"}
}

func LeakOpen(s Source) {
	log.Print("opening ", assemble(s)) // leak: Source.Password
}

func CleanOpen(s Source) {
	log.Print("opening ", assemble(s).Redacted())
}

func LeakUser(s Source) {
	u := assemble(s)
	log.Printf("opening %s at %s", u.User, u.Host) // leak: Source.Password
}

func CleanUser(s Source) {
	u := assemble(s)
	log.Printf("opening %s at %s", u.User.Username(), u.Host)
}

func LeakKeywords(s Source) {
	conn := fmt.Sprintf("host=%s user=%s password=%s", s.Host, s.User, s.Password)
	log.Print((&parseError{conn: conn, msg: "no port"}).conn) // leak: Source.Password
}

func CleanKeywords(s Source) {
	conn := fmt.Sprintf("host=%s user=%s password=%s", s.Host, s.User, s.Password)
	log.Print((&parseError{conn: conn, msg: "no port"}).msg)
}
