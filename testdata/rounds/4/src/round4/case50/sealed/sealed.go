// Package sealed encrypts columns.
package sealed

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"database/sql/driver"
	"errors"
)

// A Box encrypts with a key.
type Box struct{ aead cipher.AEAD }

func NewBox(key []byte) (*Box, error) {
	b, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	a, err := cipher.NewGCM(b)
	if err != nil {
		return nil, err
	}
	return &Box{a}, nil
}

func (b *Box) Seal(plain string) []byte {
	nonce := make([]byte, b.aead.NonceSize())
	rand.Read(nonce)
	return b.aead.Seal(nonce, nonce, []byte(plain), nil)
}

func (b *Box) Open(c []byte) (string, error) {
	n := b.aead.NonceSize()
	if len(c) < n {
		return "", errors.New("too short")
	}
	plain, err := b.aead.Open(nil, c[:n], c[n:], nil)
	return string(plain), err
}

// Text is a column that is encrypted on its way to the database.
type Text struct {
	Box   *Box
	Plain string
}

func (t Text) Value() (driver.Value, error) { return t.Box.Seal(t.Plain), nil }
