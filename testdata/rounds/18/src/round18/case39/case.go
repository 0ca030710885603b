// Package case39 keeps the accounts of a forum, with passwords derived by a function that is slow.
package case39

import (
	"context"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
)

// Credentials are what a user sends.
type Credentials struct {
	User     string `pii:"username"`
	Password string `pii:"password"`
}

// Params say how slow it is.
type Params struct{ Iterations, Length int }

var usual = Params{100, 32}

// derive makes a password hash.
func (p Params) derive(password string, salt []byte) ([]byte, error) {
	return pbkdf2.Key(sha256.New, password, salt, p.Iterations, p.Length)
}

func salt() []byte {
	b := make([]byte, 16)
	_, _ = rand.Read(b)
	return b
}

// Accounts is a table.
type Accounts struct {
	db  *sql.DB
	log *slog.Logger
}

func (a *Accounts) insert(ctx context.Context, user string, salt, hash []byte) error {
	_, err := a.db.ExecContext(ctx, "INSERT INTO account (name, salt, hash) VALUES (?, ?, ?)", user, salt, hash)
	return err
}

func verify(c Credentials, salt, want []byte) error {
	got, err := usual.derive(c.Password, salt)
	if err != nil {
		return err
	}
	if subtle.ConstantTimeCompare(got, want) != 1 {
		return errors.New("wrong password")
	}
	return nil
}

// LeakFast keeps a hash that is fast, CleanSlow one that is slow.
func LeakFast(ctx context.Context, a *Accounts, c Credentials) error {
	sum := sha256.Sum256([]byte(c.Password))
	return a.insert(ctx, c.User, nil, sum[:]) // leak: Credentials.Password
}

func CleanSlow(ctx context.Context, a *Accounts, c Credentials) error {
	s := salt()
	hash, err := usual.derive(c.Password, s)
	if err != nil {
		return err
	}
	return a.insert(ctx, c.User, s, hash)
}

// LeakSwap has the password in the place of the salt, CleanSwap derives it twice.
func LeakSwap(ctx context.Context, a *Accounts, c Credentials) error {
	s := []byte(c.Password)
	hash, err := usual.derive("pepper", s)
	if err != nil {
		return err
	}
	return a.insert(ctx, c.User, s, hash) // leak: Credentials.Password
}

func CleanSwap(ctx context.Context, a *Accounts, c Credentials) error {
	s := salt()
	hash, err := usual.derive(c.Password, s)
	if err != nil {
		return err
	}
	if hash, err = usual.derive(string(hash), s); err != nil {
		return err
	}
	return a.insert(ctx, c.User, s, hash)
}

// LeakDenied logs who was denied, CleanDenied why.
func LeakDenied(_ context.Context, a *Accounts, c Credentials) error {
	err := verify(c, nil, nil)
	a.log.Warn("denied", "who", c.User, "why", err) // leak: Credentials.User
	return err
}

func CleanDenied(_ context.Context, a *Accounts, c Credentials) error {
	err := verify(c, nil, nil)
	a.log.Warn("denied", "why", err)
	return err
}

// LeakLength quotes a password that is too short, CleanLength its length.
func LeakLength(_ context.Context, a *Accounts, c Credentials) error {
	if len(c.Password) < 20 {
		a.log.Info("rejected", "err", fmt.Errorf("%q is too short", c.Password)) // leak: Credentials.Password
	}
	return nil
}

func CleanLength(_ context.Context, a *Accounts, c Credentials) error {
	if len(c.Password) < 20 {
		a.log.Info("rejected", "err", fmt.Errorf("%d is too short", len(c.Password)))
	}
	return nil
}
