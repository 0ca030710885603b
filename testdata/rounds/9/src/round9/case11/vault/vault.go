// Package vault encrypts single values.
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

// Vault holds a key of 256 bits.
type Vault struct{ aead cipher.AEAD }

func New(key [32]byte) (*Vault, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &Vault{aead}, nil
}

// Seal encrypts a text.
func (v *Vault) Seal(text string) []byte {
	nonce := make([]byte, v.aead.NonceSize())
	rand.Read(nonce)
	return v.aead.Seal(nonce, nonce, []byte(text), nil)
}
