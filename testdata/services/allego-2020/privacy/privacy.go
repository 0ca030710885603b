// Package privacy makes personal data unreadable: masked for people, hashed for
// comparison, sealed for keeping.
package privacy

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/bcrypt"
)

// MaskEmail shows the domain of an address only.
//
//pii:protect masked
func MaskEmail(addr string) string {
	if at := strings.LastIndexByte(addr, '@'); at >= 0 {
		return "…" + addr[at:]
	}
	return "…"
}

// Pseudonyms tells people apart without naming them.
type Pseudonyms struct{ key []byte }

// NewPseudonyms returns pseudonyms that cannot be guessed without the key.
func NewPseudonyms(key []byte) *Pseudonyms { return &Pseudonyms{key: key} }

// Of is the pseudonym of a text.
func (p *Pseudonyms) Of(text string) string {
	mac := hmac.New(sha256.New, p.key)
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil)[:16])
}

// Vault seals with AES-256-GCM.
type Vault struct{ aead cipher.AEAD }

// NewVault returns a Vault whose key is the hash of a passphrase.
func NewVault(passphrase string) (*Vault, error) {
	key := sha256.Sum256([]byte(passphrase))
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	return &Vault{aead: aead}, nil
}

// Seal encrypts.
func (v *Vault) Seal(plain []byte) ([]byte, error) {
	nonce := make([]byte, v.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	return v.aead.Seal(nonce, nonce, plain, nil), nil
}

// SealJSON encrypts a value of any kind.
func (v *Vault) SealJSON(value any) ([]byte, error) {
	plain, err := json.Marshal(value)
	if err != nil {
		return nil, errors.New("vault: a value has no JSON")
	}
	return v.Seal(plain)
}

// Open decrypts what Seal made.
func (v *Vault) Open(sealed []byte) ([]byte, error) {
	if len(sealed) < v.aead.NonceSize() {
		return nil, errors.New("vault: nothing sealed is this short")
	}
	nonce, rest := sealed[:v.aead.NonceSize()], sealed[v.aead.NonceSize():]
	return v.aead.Open(nil, nonce, rest, nil)
}

// OpenJSON decrypts what SealJSON made.
func (v *Vault) OpenJSON(sealed []byte, into any) error {
	plain, err := v.Open(sealed)
	if err != nil {
		return err
	}
	return json.Unmarshal(plain, into)
}

// HashPassword is what of a password may be kept.
func HashPassword(password string) ([]byte, error) {
	return bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
}

// SamePassword compares a password with what was kept.
func SamePassword(hash []byte, password string) bool {
	return bcrypt.CompareHashAndPassword(hash, []byte(password)) == nil
}
