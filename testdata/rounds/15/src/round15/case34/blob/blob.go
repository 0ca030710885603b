// Package blob keeps objects.
package blob

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// Store keeps objects under keys.
type Store interface {
	Put(ctx context.Context, key string, body io.Reader) error
}

// Dir is a store in a directory.
type Dir string

// Put implements Store.
func (d Dir) Put(_ context.Context, key string, body io.Reader) error {
	name := filepath.Join(string(d), filepath.Base(key))
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, body)
	return errors.Join(err, f.Close())
}

// Sealed encrypts what it puts into another store.
type Sealed struct {
	Store Store
	Key   [32]byte
}

// Put implements Store.
func (s Sealed) Put(ctx context.Context, key string, body io.Reader) error {
	text, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	block, err := aes.NewCipher(s.Key[:])
	if err != nil {
		return err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return err
	}
	return s.Store.Put(ctx, key, bytes.NewReader(gcm.Seal(nonce, nonce, text, nil)))
}

// Sizes keeps only how large objects are.
type Sizes map[string]int64

// Put implements Store.
func (s Sizes) Put(_ context.Context, key string, body io.Reader) error {
	n, err := io.Copy(io.Discard, body)
	s[key] = n
	return err
}
