// Package case24 takes uploads of documents for an insurance, and keeps them.
package case24

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Claim is made with documents.
type Claim struct {
	ID     int
	Holder string `pii:"name"`
	Scan   []byte `pii:"claim"`
	Ext    string
}

// Vault keeps files in a directory.
type Vault struct {
	dir string
	gcm cipher.AEAD
}

// NewVault makes a vault with a key of its own.
func NewVault(dir string) (*Vault, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	return &Vault{dir, gcm}, errors.Join(err, os.MkdirAll(dir, 0o700))
}

func (v *Vault) seal(data []byte) []byte {
	nonce := make([]byte, v.gcm.NonceSize())
	_, _ = rand.Read(nonce)
	return v.gcm.Seal(nonce, nonce, data, nil)
}

func (v *Vault) open(data []byte) ([]byte, error) {
	n := v.gcm.NonceSize()
	if len(data) < n {
		return nil, io.ErrUnexpectedEOF
	}
	return v.gcm.Open(nil, data[:n], data[n:], nil)
}

func (v *Vault) put(name string, data []byte) error {
	return os.WriteFile(filepath.Join(v.dir, filepath.Base(name)), data, 0o600)
}

func fingerprint(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// LeakName has the holder in the name of the file, CleanName the number of the claim.
func LeakName(v *Vault, c Claim) error {
	return v.put(fmt.Sprintf("%d-%s%s", c.ID, c.Holder, c.Ext), v.seal(c.Scan)) // leak: Claim.Holder
}

func CleanName(v *Vault, c Claim) error {
	return v.put(fmt.Sprintf("%d%s", c.ID, c.Ext), v.seal(c.Scan))
}

// LeakData keeps the document as it is, CleanData sealed.
func LeakData(v *Vault, c Claim) error {
	return v.put("data"+c.Ext, c.Scan) // leak: Claim.Scan
}

func CleanData(v *Vault, c Claim) error {
	c.Scan = v.seal(c.Scan)
	return v.put("data"+c.Ext, c.Scan)
}

// LeakOpened opens what was sealed before it keeps it, CleanOpened only tries to.
func LeakOpened(v *Vault, c Claim) error {
	sealed := v.seal(c.Scan)
	again, err := v.open(sealed)
	if err != nil {
		return err
	}
	return v.put("again"+c.Ext, again) // leak: Claim.Scan
}

func CleanOpened(v *Vault, c Claim) error {
	sealed := v.seal(c.Scan)
	if _, err := v.open(sealed); err != nil {
		return err
	}
	return v.put("again"+c.Ext, sealed)
}

// LeakHash has a hash of the holder for a name, which is personal data in a file. CleanHash logs the hash only.
func LeakHash(v *Vault, c Claim) error {
	return v.put(fingerprint(c.Holder), nil) // leak: Claim.Holder
}

func CleanHash(v *Vault, c Claim) error {
	fmt.Println("holder", fingerprint(c.Holder))
	return v.put(fmt.Sprint(c.ID), nil)
}
