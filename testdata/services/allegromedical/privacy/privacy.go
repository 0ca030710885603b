// Package privacy masks, hashes and seals personal data. Whatever leaves the
// shop's own tables passes through here first.
package privacy

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

// MaskEmail keeps the first letter of an address and its domain.
//
//pii:protect masked
func MaskEmail(addr string) string {
	local, domain, ok := strings.Cut(addr, "@")
	if !ok || local == "" {
		return "***"
	}
	return local[:1] + "***@" + domain
}

// LastDigits hides all but the last n characters.
//
//pii:protect masked
func LastDigits(s string, n int) string {
	if len(s) <= n {
		return strings.Repeat("*", len(s))
	}
	return strings.Repeat("*", len(s)-n) + s[len(s)-n:]
}

// Initials shortens a name to its initials.
//
//pii:protect masked
func Initials(name string) string {
	var b strings.Builder
	for _, word := range strings.Fields(name) {
		b.WriteString(word[:1])
		b.WriteByte('.')
	}
	return b.String()
}

// Hasher derives pseudonyms that stay the same for the same value.
type Hasher struct{ key []byte }

// NewHasher returns a Hasher with a secret key.
func NewHasher(key []byte) *Hasher { return &Hasher{key: key} }

// Pseudonym is the keyed hash of value.
func (h *Hasher) Pseudonym(value string) string {
	mac := hmac.New(sha256.New, h.key)
	mac.Write([]byte(strings.ToLower(value)))
	return hex.EncodeToString(mac.Sum(nil))
}

// Sealer encrypts with AES-256 in Galois/Counter mode.
type Sealer struct{ aead cipher.AEAD }

// NewSealer returns a Sealer with a key of 32 bytes.
func NewSealer(key []byte) (*Sealer, error) {
	if len(key) != 32 {
		return nil, errors.New("privacy: the key must have 32 bytes")
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("privacy: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("privacy: %w", err)
	}
	return &Sealer{aead: aead}, nil
}

// Seal encrypts plain and puts the nonce in front.
func (s *Sealer) Seal(plain []byte) ([]byte, error) {
	nonce := make([]byte, s.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("privacy: nonce: %w", err)
	}
	return s.aead.Seal(nonce, nonce, plain, nil), nil
}

// SealString encrypts text into something that fits a cookie or a column.
func (s *Sealer) SealString(text string) (string, error) {
	sealed, err := s.Seal([]byte(text))
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(sealed), nil
}

// Open decrypts what Seal made.
func (s *Sealer) Open(sealed []byte) ([]byte, error) {
	size := s.aead.NonceSize()
	if len(sealed) < size {
		return nil, errors.New("privacy: sealed text is too short")
	}
	return s.aead.Open(nil, sealed[:size], sealed[size:], nil)
}

// HashPassword returns the bcrypt hash of a password.
func HashPassword(plain string) ([]byte, error) {
	return bcrypt.GenerateFromPassword([]byte(plain), bcrypt.DefaultCost)
}

// PasswordMatches reports whether hash was made from plain.
func PasswordMatches(hash []byte, plain string) bool {
	return bcrypt.CompareHashAndPassword(hash, []byte(plain)) == nil
}
