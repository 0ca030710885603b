// Package case39 keeps passwords, with bcrypt, argon2 and worse.
package case39

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"
	"go.uber.org/zap"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
)

type Credentials struct {
	Login    string
	Password string `pii:"password"`
	Answer   string `pii:"security-answer"`
}

// Hasher makes of a password what is kept.
type Hasher interface {
	Hash(password string) (string, error)
}

type bcryptHasher struct{ cost int }

func (h bcryptHasher) Hash(password string) (string, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), h.cost)
	return string(hash), err
}

type argonHasher struct{ salt []byte }

func (h argonHasher) Hash(password string) (string, error) {
	if len(h.salt) < 8 {
		return "", errors.New("salt is too short")
	}
	key := argon2.IDKey([]byte(password), h.salt, 1, 64*1024, 4, 32)
	return "$argon2id$" + base64.RawStdEncoding.EncodeToString(key), nil
}

type Accounts struct {
	pool *pgxpool.Pool
	log  *zap.Logger
}

func Open(ctx context.Context) *Accounts {
	pool, _ := pgxpool.New(ctx, "postgres://db")
	return &Accounts{pool, zap.L()}
}

func (a *Accounts) set(ctx context.Context, login, column, value string) error {
	_, err := a.pool.Exec(ctx, fmt.Sprintf("UPDATE account SET %s = $1 WHERE login = $2", column), value, login)
	if err != nil {
		a.log.Error("not set", zap.String("login", login), zap.String("column", column), zap.Error(err))
	}
	return err
}

func CleanBcrypt(ctx context.Context, a *Accounts, c Credentials) error {
	hash, err := bcryptHasher{bcrypt.DefaultCost}.Hash(c.Password)
	if err != nil {
		return err
	}
	return a.set(ctx, c.Login, "password", hash)
}

func CleanArgon(ctx context.Context, a *Accounts, c Credentials) error {
	hash, err := argonHasher{[]byte("salt and pepper")}.Hash(c.Password)
	if err != nil {
		return err
	}
	return a.set(ctx, c.Login, "password", hash)
}

func LeakSHA(ctx context.Context, a *Accounts, c Credentials) error {
	sum := sha256.Sum256([]byte(c.Password))
	return a.set(ctx, c.Login, "password", hex.EncodeToString(sum[:])) // leak: Credentials.Password
}

func LeakPlain(ctx context.Context, a *Accounts, c Credentials) error {
	return a.set(ctx, c.Login, "answer", c.Answer) // leak: Credentials.Answer
}

func CleanAnswer(ctx context.Context, a *Accounts, h Hasher, c Credentials) error {
	hash, err := h.Hash(c.Answer)
	if err != nil {
		return err
	}
	return a.set(ctx, c.Login, "answer", hash)
}

func check(c Credentials, hash []byte) error {
	if err := bcrypt.CompareHashAndPassword(hash, []byte(c.Password)); err != nil {
		return fmt.Errorf("login %s: %w", c.Login, err)
	}
	return nil
}

func CleanCheck(a *Accounts, c Credentials, hash []byte) {
	if err := check(c, hash); err != nil {
		a.log.Warn("wrong password", zap.Error(err), zap.String("login", c.Login))
	}
}

func LeakCheck(a *Accounts, c Credentials, hash []byte) {
	if err := check(c, hash); err != nil {
		a.log.Warn("wrong password", zap.Error(err), zap.String("tried", c.Password)) // leak: Credentials.Password
	}
}

func LeakSecond(ctx context.Context, a *Accounts, c Credentials) error {
	hash, err := bcrypt.GenerateFromPassword([]byte(c.Password), 12)
	if err != nil {
		return err
	}
	_, err = a.pool.Exec(ctx, "INSERT INTO account (login, password, answer) VALUES ($1, $2, $3)", c.Login, hash, c.Answer) // leak: Credentials.Answer
	return err
}
