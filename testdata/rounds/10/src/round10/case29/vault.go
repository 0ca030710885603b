// Package case29 encrypts documents before they are stored, by one of several ciphers.
package case29

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
)

// Document is somebody's passport.
type Document struct {
	ID       string
	Passport string `pii:"passport"`
}

// Sealer makes bytes that only the holder of the key can read.
type Sealer interface {
	Seal(plain []byte) ([]byte, error)
}

// gcm is a Sealer.
type gcm struct{ aead cipher.AEAD }

func newGCM(key []byte) (*gcm, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	return &gcm{aead}, err
}

func (g *gcm) Seal(plain []byte) ([]byte, error) {
	nonce := make([]byte, g.aead.NonceSize(), g.aead.NonceSize()+len(plain)+g.aead.Overhead())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return g.aead.Seal(nonce, nonce, plain, nil), nil
}

func (g *gcm) Open(sealed []byte) ([]byte, error) {
	n := g.aead.NonceSize()
	if len(sealed) < n {
		return nil, errors.New("too short")
	}
	return g.aead.Open(nil, sealed[:n], sealed[n:], nil)
}

// plain is the Sealer of a developer's machine.
type plain struct{}

func (plain) Seal(p []byte) ([]byte, error) {
	return base64.StdEncoding.AppendEncode(nil, p), nil
}

type Vault struct {
	dir    string
	sealer Sealer
}

func (v Vault) put(name string, content []byte) error {
	sealed, err := v.sealer.Seal(content)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(v.dir, name), sealed, 0o600)
}

func LeakPut(key []byte, d Document) {
	v := Vault{".", plain{}}
	_ = v.put(d.ID, []byte(d.Passport)) // leak: Document.Passport
}

func CleanPut(key []byte, d Document) {
	g, err := newGCM(key)
	if err != nil {
		return
	}
	v := Vault{".", g}
	_ = v.put(d.ID, []byte(d.Passport))
}

// LeakOpened decrypts again before it writes.
func LeakOpened(key []byte, d Document) {
	g, err := newGCM(key)
	if err != nil {
		return
	}
	sealed, _ := g.Seal([]byte(d.Passport))
	opened, _ := g.Open(sealed)
	_ = os.WriteFile(d.ID, opened, 0o600) // leak: Document.Passport
}

func CleanOpened(key []byte, d Document) {
	g, err := newGCM(key)
	if err != nil {
		return
	}
	sealed, _ := g.Seal([]byte(d.Passport))
	opened, _ := g.Open(sealed)
	_ = os.WriteFile(d.ID, sealed[:len(opened)], 0o600)
}

// LeakName makes the name of the file of the passport, whose content is sealed.
func LeakName(key []byte, d Document) {
	g, err := newGCM(key)
	if err != nil {
		return
	}
	sealed, _ := g.Seal([]byte(d.Passport))
	_ = os.WriteFile(d.Passport+".bin", sealed, 0o600) // leak: Document.Passport
}

func CleanName(key []byte, d Document) {
	g, err := newGCM(key)
	if err != nil {
		return
	}
	sealed, _ := g.Seal([]byte(d.Passport))
	_ = os.WriteFile(d.ID+".bin", sealed, 0o600)
}
