// Package policies keeps policies in an SQL database.
package policies

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
)

// Policy is that of one customer.
type Policy struct {
	ID     int64
	Holder string `pii:"name"`
	Number string `pii:"insurance-number"`
	Claim  string `pii:"claim"`
}

// Repo is the table of the policies.
type Repo struct {
	DB  *sql.DB
	Key [32]byte
}

func (r *Repo) seal(s string) (string, error) {
	block, err := aes.NewCipher(r.Key[:])
	if err != nil {
		return "", err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return hex.EncodeToString(gcm.Seal(nonce, nonce, []byte(s), nil)), nil
}

// InTx runs a step in a transaction.
func (r *Repo) InTx(ctx context.Context, step func(*sql.Tx) error) (err error) {
	tx, err := r.DB.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	if err := step(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// Insert writes a policy, its number as it is.
func (r *Repo) Insert(ctx context.Context, p Policy) error {
	_, err := r.DB.ExecContext(ctx, "INSERT INTO policy VALUES (?, ?, ?)", p.ID, p.Holder, p.Number) // leak: Policy.Number
	return err
}

// InsertSealed writes a policy with an encrypted number.
func (r *Repo) InsertSealed(ctx context.Context, p Policy) error {
	sealed, err := r.seal(p.Number)
	if err != nil {
		return err
	}
	_, err = r.DB.ExecContext(ctx, "INSERT INTO policy VALUES (?, ?, ?)", p.ID, len(p.Holder), sealed)
	return err
}

// Note writes a text beside a policy.
func (r *Repo) Note(ctx context.Context, id int64, text string) error {
	return r.InTx(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, fmt.Sprintf("UPDATE policy SET note = ? WHERE id = %d", id), text)
		return err
	})
}
