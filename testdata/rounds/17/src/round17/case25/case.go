// Package case25 signs visitors in, and logs how that ends when it ends.
package case25

import (
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// Login is what a visitor types.
type Login struct {
	User     string
	Password string `pii:"password"`
}

// Session is what a visitor gets.
type Session struct {
	ID    int
	Key   string `pii:"session"`
	Until time.Time
}

// Profile belongs to a session.
type Profile struct {
	Nick string
	Born string `pii:"date-of-birth"`
}

var errPassword = errors.New("wrong password")

func check(l Login) error {
	if len(l.Password) < 4 {
		return errPassword
	}
	return nil
}

// issue makes a session with the key.
func issue(key string) *Session {
	return &Session{ID: len(key), Key: key, Until: time.Now().Add(time.Hour)}
}

// LeakStart logs the named result when it returns, CleanStart its number.
func LeakStart(l Login, key string) (s *Session, err error) {
	defer func() {
		slog.Info("signed in", "user", l.User, "session", s, "err", err) // leak: Session.Key
	}()
	if err := check(l); err != nil {
		return nil, err
	}
	return issue(key), nil
}

func CleanStart(l Login, key string) (s *Session, err error) {
	defer func() {
		id := 0
		if s != nil {
			id = s.ID
		}
		slog.Info("signed in", "user", l.User, "session", id, "err", err)
	}()
	if err := check(l); err != nil {
		return nil, err
	}
	return issue(key), nil
}

// LeakArgument evaluates what it will log before the password is wiped, CleanArgument after.
func LeakArgument(l *Login) error {
	defer slog.Info("tried", "login", *l) // leak: Login.Password
	err := check(*l)
	l.Password = ""
	return err
}

func CleanArgument(l *Login) error {
	defer func() { slog.Info("tried", "login", *l) }()
	err := check(*l)
	l.Password = ""
	return err
}

// LeakWrapped adds the date to the error that another deferred function logs, CleanWrapped adds the nick.
func LeakWrapped(p Profile) (err error) {
	defer func() {
		if err != nil {
			slog.Error("profile", "err", err) // leak: Profile.Born
		}
	}()
	defer func() {
		if err != nil {
			err = fmt.Errorf("born %s: %w", p.Born, err)
		}
	}()
	_, err = time.Parse(time.DateOnly, "never")
	return err
}

func CleanWrapped(p Profile) (err error) {
	defer func() {
		if err != nil {
			slog.Error("profile", "err", err)
		}
	}()
	defer func() {
		if err != nil {
			err = fmt.Errorf("nick %s: %w", p.Nick, err)
		}
	}()
	_, err = time.Parse(time.DateOnly, "never")
	return err
}
