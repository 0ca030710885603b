// Package vault encrypts and hashes what is kept.
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rc4"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"golang.org/x/crypto/bcrypt"
)

// Vault has the key of this installation.
type Vault struct {
	aead cipher.AEAD
	key  []byte
}

// New returns a vault with a key of 32 bytes.
func New(key []byte) (*Vault, error) {
	if len(key) != 32 {
		return nil, errors.New("vault: the key must have 32 bytes")
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	return &Vault{aead: aead, key: key}, nil
}

// Seal encrypts a value as JSON.
func (v *Vault) Seal(value any) ([]byte, error) {
	plain, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	nonce := make([]byte, v.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("vault: nonce: %w", err)
	}
	return v.aead.Seal(nonce, nonce, plain, nil), nil
}

// SealText encrypts a value into text.
func (v *Vault) SealText(value any) (string, error) {
	sealed, err := v.Seal(value)
	return base64.RawURLEncoding.EncodeToString(sealed), err
}

// Open decrypts what Seal made.
func (v *Vault) Open(sealed []byte, value any) error {
	size := v.aead.NonceSize()
	if len(sealed) < size {
		return errors.New("vault: sealed text is too short")
	}
	plain, err := v.aead.Open(nil, sealed[:size], sealed[size:], nil)
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	return json.Unmarshal(plain, value)
}

// Scramble is what the first release called encryption.
func (v *Vault) Scramble(plain []byte) ([]byte, error) {
	stream, err := rc4.NewCipher(v.key)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	out := make([]byte, len(plain))
	stream.XORKeyStream(out, plain)
	return out, nil
}

// Pseudonym is the keyed hash of a value.
func (v *Vault) Pseudonym(value string) string {
	mac := hmac.New(sha256.New, v.key)
	mac.Write([]byte(value))
	return hex.EncodeToString(mac.Sum(nil))
}

// Password is the bcrypt hash of a password.
func Password(plain string) ([]byte, error) {
	return bcrypt.GenerateFromPassword([]byte(plain), bcrypt.DefaultCost)
}
