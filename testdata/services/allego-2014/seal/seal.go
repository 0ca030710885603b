// Package seal protects what must not be read by others.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

// Box encrypts with one key.
type Box struct{ aead cipher.AEAD }

// NewBox returns a Box with a key of 16 or 32 bytes.
func NewBox(key []byte) (*Box, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, errors.New("seal: a key has 16 or 32 bytes")
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &Box{aead}, nil
}

// Close encrypts a text.
func (b *Box) Close(text string) (string, error) {
	nonce := make([]byte, b.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(b.aead.Seal(nonce, nonce, []byte(text), nil)), nil
}

// Open decrypts what Close made.
func (b *Box) Open(closed string) (string, error) {
	raw, err := base64.StdEncoding.DecodeString(closed)
	if err != nil || len(raw) < b.aead.NonceSize() {
		return "", errors.New("seal: this was not closed here")
	}
	nonce, rest := raw[:b.aead.NonceSize()], raw[b.aead.NonceSize():]
	plain, err := b.aead.Open(nil, nonce, rest, nil)
	return string(plain), err
}

// Old encrypts as the first version of the site did.
func Old(key []byte, text string) (string, error) {
	block, err := des.NewCipher(key)
	if err != nil {
		return "", errors.New("seal: an old key has 8 bytes")
	}
	iv := make([]byte, block.BlockSize())
	if _, err := rand.Read(iv); err != nil {
		return "", err
	}
	out := make([]byte, len(text))
	cipher.NewCTR(block, iv).XORKeyStream(out, []byte(text))
	return base64.StdEncoding.EncodeToString(append(iv, out...)), nil
}

// Password is what of a password is kept.
func Password(plain string) ([]byte, error) {
	return bcrypt.GenerateFromPassword([]byte(plain), 12)
}

// IsPassword compares.
func IsPassword(kept []byte, plain string) bool {
	return bcrypt.CompareHashAndPassword(kept, []byte(plain)) == nil
}

// LastFour hides all of a number but its end.
//
//pii:protect masked
func LastFour(number string) string {
	if len(number) < 4 {
		return "****"
	}
	return strings.Repeat("*", len(number)-4) + number[len(number)-4:]
}
