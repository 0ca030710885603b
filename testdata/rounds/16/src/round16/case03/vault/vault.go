// Package vault makes passwords and codes, and keeps what proves them.
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	"round16/case03/people"
)

// Hash is a password hash with a salt of its own.
func Hash(password string) (string, error) {
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return "", err
	}
	key, err := pbkdf2.Key(sha256.New, password, salt, 100_000, 32)
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(salt) + "$" + hex.EncodeToString(key), nil
}

// Vault is a directory of files.
type Vault struct{ Dir string }

func (v Vault) put(login, text string) error {
	return os.WriteFile(filepath.Join(v.Dir, login), []byte(text), 0o600)
}

// Keep keeps a hash of the password.
func (v Vault) Keep(a people.Account) error {
	h, err := Hash(a.Password)
	if err != nil {
		return fmt.Errorf("account %s: %w", a.Login, err)
	}
	return v.put(a.Login, h)
}

// KeepEncoded keeps the password as some system wants to have it.
func (v Vault) KeepEncoded(a people.Account) error {
	return v.put(a.Login, base64.StdEncoding.EncodeToString([]byte(a.Password))+" "+a.Password) // leak: Account.Password
}

// KeepSealed keeps a text encrypted.
func (v Vault) KeepSealed(key []byte, name, text string) error {
	block, err := aes.NewCipher(key)
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	gcm, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	return v.put(name, hex.EncodeToString(gcm.Seal(nil, nil, []byte(text), nil)))
}

// KeepText keeps a text as it is.
func (v Vault) KeepText(name, text string) error { return v.put(name, text) }
