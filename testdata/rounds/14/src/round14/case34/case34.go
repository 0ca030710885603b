// Package case34 keeps the accounts of a broker.
package case34

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"errors"
	"fmt"
)

// Account can trade.
type Account struct {
	ID       int64
	SSN      string `pii:"ssn"`
	Password string `pii:"password"`
	APIKey   string `pii:"api-key"`
}

// vault seals fields.
type vault struct{ gcm cipher.AEAD }

func newVault(key [32]byte) (*vault, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &vault{gcm}, nil
}

func (v *vault) seal(s string) string {
	nonce := make([]byte, v.gcm.NonceSize())
	rand.Read(nonce)
	return base64.StdEncoding.EncodeToString(v.gcm.Seal(nonce, nonce, []byte(s), nil))
}

// accounts are in a table.
type accounts struct {
	db    *sql.DB
	vault *vault
}

func open(db *sql.DB) accounts {
	v, err := newVault([32]byte{1})
	if err != nil {
		panic(err)
	}
	return accounts{db, v}
}

func (a accounts) set(ctx context.Context, column string, id int64, value any) error {
	_, err := a.db.ExecContext(ctx, "UPDATE accounts SET "+column+" = ? WHERE id = ?", value, id)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("account %d: %w", id, err)
	}
	return nil
}

// LeakSSN keeps the number encoded, CleanSSN sealed.
func LeakSSN(ctx context.Context, db *sql.DB, acc Account) error {
	return open(db).set(ctx, "ssn", acc.ID, base64.StdEncoding.EncodeToString([]byte(acc.SSN))) // leak: Account.SSN
}

func CleanSSN(ctx context.Context, db *sql.DB, acc Account) error {
	a := open(db)
	return a.set(ctx, "ssn", acc.ID, a.vault.seal(acc.SSN))
}

// LeakPassword keeps the password, CleanPassword what PBKDF2 makes of it.
func LeakPassword(ctx context.Context, db *sql.DB, acc Account) error {
	return open(db).set(ctx, "password", acc.ID, []byte(acc.Password)) // leak: Account.Password
}

func CleanPassword(ctx context.Context, db *sql.DB, acc Account) error {
	salt := make([]byte, 16)
	rand.Read(salt)
	hash, err := pbkdf2.Key(sha256.New, acc.Password, salt, 600_000, 32)
	if err != nil {
		return err
	}
	return open(db).set(ctx, "password", acc.ID, hash)
}

// LeakKey keeps the key that a client sends, CleanKey its hash.
func LeakKey(ctx context.Context, db *sql.DB, acc Account) error {
	return open(db).set(ctx, "api_key", acc.ID, acc.APIKey) // leak: Account.APIKey
}

func CleanKey(ctx context.Context, db *sql.DB, acc Account) error {
	sum := sha256.Sum256([]byte(acc.APIKey))
	return open(db).set(ctx, "api_key", acc.ID, sum[:])
}
