// Package case44 keeps credentials and numbers in a database, more or less protected.
package case44

import (
	"context"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"log/slog"
)

// Account can sign in.
type Account struct {
	ID       int64
	Name     string `pii:"name"`
	Password string `pii:"password"`
	Token    string `pii:"token"`
	TaxID    string `pii:"tax-id"`
}

// Repository has all that it takes to protect a value.
type Repository struct {
	db   *sql.DB
	aead cipher.AEAD
	key  []byte
}

func (r *Repository) exec(ctx context.Context, query string, args ...any) error {
	_, err := r.db.ExecContext(ctx, query, args...)
	return err
}

// slow is a hash for what can be guessed.
func slow(password string) ([]byte, error) {
	salt := make([]byte, 16)
	_, _ = rand.Read(salt)
	sum, err := pbkdf2.Key(sha512.New, password, salt, 210_000, 32)
	return append(salt, sum...), err
}

// fast is a hash for what cannot.
func fast(text string) []byte {
	sum := sha256.Sum256([]byte(text))
	return sum[:]
}

func (r *Repository) seal(text string) []byte {
	nonce := make([]byte, r.aead.NonceSize())
	_, _ = rand.Read(nonce)
	return r.aead.Seal(nonce, nonce, []byte(text), nil)
}

// LeakPassword hashes fast, CleanPassword slowly.
func LeakPassword(ctx context.Context, r *Repository, a Account) {
	_ = r.exec(ctx, "UPDATE account SET password = ? WHERE id = ?", hex.EncodeToString(fast(a.Password)), a.ID) // leak: Account.Password
}

func CleanPassword(ctx context.Context, r *Repository, a Account) {
	sum, err := slow(a.Password)
	if err != nil {
		return
	}
	_ = r.exec(ctx, "UPDATE account SET password = ? WHERE id = ?", hex.EncodeToString(sum), a.ID)
}

// LeakToken keeps the token, CleanToken its hash.
func LeakToken(ctx context.Context, r *Repository, a Account) {
	_ = r.exec(ctx, "INSERT INTO token (id, token, by) VALUES (?, ?, ?)", a.ID, []byte(a.Token), a.Name) // leak: Account.Token
}

func CleanToken(ctx context.Context, r *Repository, a Account) {
	_ = r.exec(ctx, "INSERT INTO token (id, token, by) VALUES (?, ?, ?)", a.ID, fast(a.Token), a.Name)
}

// LeakTax keeps a hash of a number that everybody can count through, CleanTax seals it.
func LeakTax(ctx context.Context, r *Repository, a Account) {
	mac := hmac.New(sha256.New, r.key)
	mac.Write([]byte(a.TaxID))
	_ = r.exec(ctx, "UPDATE account SET tax = ? WHERE id = ?", base64.StdEncoding.EncodeToString(mac.Sum(nil)), a.ID) // leak: Account.TaxID
}

func CleanTax(ctx context.Context, r *Repository, a Account) {
	_ = r.exec(ctx, "UPDATE account SET tax = ? WHERE id = ?", base64.StdEncoding.EncodeToString(r.seal(a.TaxID)), a.ID)
}

// LeakSealed logs what is sealed, where only a hash or a mask will do.
func LeakSealed(ctx context.Context, r *Repository, a Account) {
	sealed := r.seal(a.TaxID)
	slog.InfoContext(ctx, "sealed", "hex", hex.EncodeToString(sealed)) // leak: Account.TaxID
}

func CleanSealed(ctx context.Context, r *Repository, a Account) {
	sealed := r.seal(a.TaxID)
	slog.InfoContext(ctx, "sealed", "hex", hex.EncodeToString(fast(a.TaxID)), "n", len(sealed))
}

// check answers whether a token is the one that is known.
func check(known []byte, token string) bool { return hmac.Equal(known, fast(token)) }

// LeakCheck logs the token that did not fit, CleanCheck that it did not.
func LeakCheck(ctx context.Context, r *Repository, a Account) {
	if ok := check(r.key, a.Token); !ok {
		slog.Warn("wrong token", "id", a.ID, "token", a.Token) // leak: Account.Token
	}
}

func CleanCheck(ctx context.Context, r *Repository, a Account) {
	if ok := check(r.key, a.Token); !ok {
		slog.Warn("wrong token", "id", a.ID, "token", ok)
	}
}
