// Package safe encrypts what the site keeps.
package safe

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
)

// Box encrypts with AES-256 in Galois/Counter mode.
type Box struct {
	block cipher.Block
	aead  cipher.AEAD
}

// New returns a box with a key of 32 bytes.
func New(key []byte) (*Box, error) {
	if len(key) != 32 {
		return nil, errors.New("safe: the key must have 32 bytes")
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("safe: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("safe: %w", err)
	}
	return &Box{block: block, aead: aead}, nil
}

// Seal encrypts plain and puts the nonce in front.
func (b *Box) Seal(plain []byte) ([]byte, error) {
	nonce := make([]byte, b.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("safe: nonce: %w", err)
	}
	return b.aead.Seal(nonce, nonce, plain, nil), nil
}

// SealText encrypts text into text.
func (b *Box) SealText(text string) (string, error) {
	sealed, err := b.Seal([]byte(text))
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(sealed), nil
}

// SealJSON encrypts any value.
func (b *Box) SealJSON(v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("safe: %w", err)
	}
	return b.Seal(plain)
}

// Open decrypts what Seal made.
func (b *Box) Open(sealed []byte) ([]byte, error) {
	size := b.aead.NonceSize()
	if len(sealed) < size {
		return nil, errors.New("safe: sealed text is too short")
	}
	return b.aead.Open(nil, sealed[:size], sealed[size:], nil)
}

// Blocks encrypts block by block. Equal blocks stay equal, so whoever reads
// it learns a lot.
func (b *Box) Blocks(plain []byte) []byte {
	size := b.block.BlockSize()
	out := make([]byte, 0, len(plain)+size)
	padded := append(append([]byte{}, plain...), make([]byte, size-len(plain)%size)...)
	for ; len(padded) > 0; padded = padded[size:] {
		block := make([]byte, size)
		b.block.Encrypt(block, padded[:size])
		out = append(out, block...)
	}
	return out
}

// Legacy encrypts for the insurer's mainframe, with DES as it wants it.
func Legacy(key, plain []byte) ([]byte, error) {
	block, err := des.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("safe: %w", err)
	}
	iv := make([]byte, block.BlockSize())
	if _, err := rand.Read(iv); err != nil {
		return nil, fmt.Errorf("safe: iv: %w", err)
	}
	out := make([]byte, len(plain))
	cipher.NewCTR(block, iv).XORKeyStream(out, plain)
	return append(iv, out...), nil
}
