// Package accounts keeps who has signed up.
package accounts

import (
	"context"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// An Event says what happened to an account.
type Event struct {
	Kind, ID, Email string
}

var ErrTaken = errors.New("taken")

type Store interface {
	Create(ctx context.Context, email, hash string) (string, error)
	Find(ctx context.Context, email string) (id, hash string, err error)
}

type account struct{ id, hash string }

type memory struct{ byEmail map[string]account }

func New() Store { return &memory{map[string]account{}} }

func (m *memory) Create(_ context.Context, email, hash string) (string, error) {
	email = strings.ToLower(strings.TrimSpace(email))
	if _, ok := m.byEmail[email]; ok {
		return "", fmt.Errorf("%s: %w", email, ErrTaken)
	}
	a := account{fmt.Sprintf("a%d", len(m.byEmail)+1), hash}
	m.byEmail[email] = a
	return a.id, nil
}

func (m *memory) Find(_ context.Context, email string) (string, string, error) {
	a, ok := m.byEmail[email]
	if !ok {
		return "", "", errors.New("nobody")
	}
	return a.id, a.hash, nil
}

// Hash makes of a password what is kept.
func Hash(password string) (string, error) {
	salt := []byte(rand.Text())
	key, err := pbkdf2.Key(sha256.New, password, salt, 10000, 32)
	if err != nil {
		return "", err
	}
	return string(salt) + "$" + hex.EncodeToString(key), nil
}

// Matches tells whether a password is the one of a hash.
func Matches(hash, password string) bool {
	salt, want, ok := strings.Cut(hash, "$")
	if !ok {
		return false
	}
	key, err := pbkdf2.Key(sha256.New, password, []byte(salt), 10000, 32)
	return err == nil && subtle.ConstantTimeCompare([]byte(want), []byte(hex.EncodeToString(key))) == 1
}
