// Package case29 connects by addresses that hold a password, and reports when that fails.
package case29

import (
	"errors"
	"fmt"
	"log"
	"net"
	"net/url"
	"strings"
)

// A Source is a database.
type Source struct {
	Name     string
	Host     string
	Port     string
	User     string
	Password string `pii:"password"`
	Options  string
}

func (s Source) url() *url.URL {
	return &url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(s.User, s.Password),
		Host:     net.JoinHostPort(s.Host, s.Port),
		Path:     s.Name,
		RawQuery: s.Options,
	}
}

func (s Source) keywords() string {
	return fmt.Sprintf("host=%s port=%s user=%s password=%s", s.Host, s.Port, s.User, s.Password)
}

// redacted is keywords with the value of the password hidden.
func redacted(keywords string) string {
	parts := strings.Fields(keywords)
	for i, p := range parts {
		if strings.HasPrefix(p, "password=") {
			parts[i] = "password=xxxxx"
		}
	}
	return strings.Join(parts, " ")
}

type connectError struct {
	address string
	err     error
}

func (e *connectError) Error() string { return "connect " + e.address + ": " + e.err.Error() }
func (e *connectError) Unwrap() error { return e.err }

var errRefused = errors.New("connection refused")

func connect(address string) error { return &connectError{address, errRefused} }

// connectURL never quotes the password.
func connectURL(u *url.URL) error { return &connectError{u.Redacted(), errRefused} }

func LeakConnect(s Source) {
	if err := connect(s.url().String()); err != nil {
		log.Print("no database: ", err) // leak: Source.Password
	}
}

func CleanConnect(s Source) {
	if err := connectURL(s.url()); err != nil {
		log.Print("no database: ", err)
	}
}

func CleanRefused(s Source) {
	err := connect(s.keywords())
	if errors.Is(err, errRefused) {
		log.Print("no database at ", s.Host, ": ", errors.Unwrap(err))
	}
}

func LeakKeywords(s Source) {
	log.Print("connecting: ", s.keywords()) // leak: Source.Password
}

func CleanKeywords(s Source) {
	log.Print("connecting: ", redacted(s.keywords()))
}

func CleanHost(s Source) {
	u := s.url()
	log.Print("connecting: ", u.Host, u.Path, " as ", u.User.Username())
}

func LeakURL(s Source) {
	log.Printf("connecting: %v", s.url()) // leak: Source.Password
}

func CleanURL(s Source) {
	u := s.url()
	u.User = url.User(s.User)
	log.Printf("connecting: %v", u)
}

func LeakParse(s Source) {
	_, err := url.Parse("postgres://" + s.User + ":" + s.Password + "@" + s.Host + ":bad port")
	log.Print(err) // leak: Source.Password
}

func CleanParse(s Source) {
	_, err := url.Parse("postgres://" + s.User + ":" + s.Password + "@" + s.Host + ":bad port")
	log.Print("bad address of ", s.Name, ": ", err != nil)
}

func LeakUserinfo(s Source) {
	if p, ok := s.url().User.Password(); ok {
		log.Print("password of ", s.User, " is ", p) // leak: Source.Password
	}
}

func CleanUserinfo(s Source) {
	_, ok := s.url().User.Password()
	log.Print("password of ", s.User, " is set: ", ok)
}
