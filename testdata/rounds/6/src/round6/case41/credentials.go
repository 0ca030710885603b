// Package case41 keeps passwords and keys of accounts in a database.
package case41

import (
	"context"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/base64"
	"fmt"
)

type Account struct {
	ID       string
	Password string `pii:"password"`
	Key      string `pii:"api-key"`
	Hint     string
}

var pepper = []byte("pepper")

// A scheme makes out of a password what is kept.
type scheme interface {
	digest(password string) (string, error)
}

type peppered struct{}

func (peppered) digest(password string) (string, error) {
	h := hmac.New(sha256.New, pepper)
	h.Write([]byte(password))
	return base64.StdEncoding.EncodeToString(h.Sum(nil)), nil
}

type stretched struct{ rounds int }

func (s stretched) digest(password string) (string, error) {
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return "", err
	}
	key, err := pbkdf2.Key(sha256.New, password, salt, s.rounds, 32)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("pbkdf2$%d$%x$%x", s.rounds, salt, key), nil
}

// record is a row of the table.
type record struct {
	id, digest, key string
}

type repo struct{ db *sql.DB }

func (r repo) insert(ctx context.Context, rec record) error {
	_, err := r.db.ExecContext(ctx, "INSERT INTO credentials VALUES (?, ?, ?)", rec.id, rec.digest, rec.key)
	return err
}

func register(ctx context.Context, a Account, s scheme) error {
	db, err := sql.Open("case41", "")
	if err != nil {
		return err
	}
	digest, err := s.digest(a.Password)
	if err != nil {
		return err
	}
	return repo{db}.insert(ctx, record{id: a.ID, digest: digest})
}

// enroll keeps what is needed to recognise a key.
func enroll(ctx context.Context, id, key string) error {
	db, err := sql.Open("case41", "")
	if err != nil {
		return err
	}
	return repo{db}.insert(ctx, record{id: id, key: key})
}

func verify(a Account, given string) error {
	want, _ := peppered{}.digest(a.Password)
	got, _ := peppered{}.digest(given)
	if subtle.ConstantTimeCompare([]byte(want), []byte(got)) != 1 {
		return fmt.Errorf("wrong password of %s, hint is %q", a.ID, a.Hint)
	}
	return nil
}

func CleanStretched(ctx context.Context, a Account) error {
	return register(ctx, a, stretched{1000})
}

func LeakKey(ctx context.Context, a Account) error {
	return enroll(ctx, a.ID, a.Key) // leak: Account.Key
}

func CleanKey(ctx context.Context, a Account) error {
	sum := sha256.Sum256([]byte(a.Key))
	return enroll(ctx, a.ID, base64.StdEncoding.EncodeToString(sum[:]))
}

func LeakPeppered(ctx context.Context, a Account) error {
	digest, err := peppered{}.digest(a.Password)
	if err != nil {
		return err
	}
	return enroll(ctx, a.ID, digest) // leak: Account.Password
}

func CleanPeppered(ctx context.Context, a Account) error {
	digest, err := peppered{}.digest(a.Key)
	if err != nil {
		return err
	}
	return enroll(ctx, a.ID, digest)
}

func CleanVerify(ctx context.Context, a Account) {
	if err := verify(a, "guess"); err != nil {
		fmt.Println(err)
	}
}
