// Package case42 protects data with cryptography, or only seems to.
package case42

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html"
	"log"
	"os"
)

type Claim struct {
	ID     int
	Holder string `pii:"name"`
	Policy string `pii:"insurance-number"`
}

// Vault encrypts with AES-GCM.
type Vault struct{ aead cipher.AEAD }

func NewVault(key []byte) (*Vault, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &Vault{aead}, nil
}

func (v *Vault) nonce() []byte {
	n := make([]byte, v.aead.NonceSize())
	rand.Read(n)
	return n
}

func CleanSealed(v *Vault, c Claim) error {
	n := v.nonce()
	return os.WriteFile("claim.bin", v.aead.Seal(n, n, []byte(c.Policy), nil), 0o600)
}

// Seal appends to its first argument, which stays as it is.
func LeakPrefix(v *Vault, c Claim) error {
	n := v.nonce()
	return os.WriteFile("claim.bin", v.aead.Seal([]byte(c.Policy), n, []byte(c.Holder), nil), 0o600) // leak: Claim.Policy
}

// Additional data is not part of the result.
func CleanAdditional(v *Vault, c Claim) error {
	n := v.nonce()
	return os.WriteFile("claim.bin", v.aead.Seal(n, n, []byte(c.Holder), []byte(c.Policy)), 0o600)
}

func LeakOpened(v *Vault, c Claim) {
	n := v.nonce()
	sealed := v.aead.Seal(nil, n, []byte(c.Policy), nil)
	plain, err := v.aead.Open(nil, n, sealed, nil)
	if err != nil {
		return
	}
	log.Printf("policy %s", plain) // leak: Claim.Policy
}

func CleanOpened(v *Vault, c Claim) {
	n := v.nonce()
	sealed := v.aead.Seal(nil, n, []byte(c.Policy), nil)
	plain, err := v.aead.Open(nil, n, sealed, nil)
	if err != nil {
		return
	}
	log.Printf("policy of %d bytes", len(plain))
}

func CleanDigest(c Claim) {
	h := sha256.New()
	h.Write([]byte(c.Policy))
	log.Printf("policy %s", hex.EncodeToString(h.Sum(nil)))
}

// Sum appends to its argument, which is not hashed.
func LeakSum(c Claim) {
	h := sha256.New()
	log.Printf("policy %q", h.Sum([]byte(c.Policy))) // leak: Claim.Policy
}

func tag(key []byte, s string) string {
	mac := hmac.New(sha256.New, key)
	fmt.Fprint(mac, s)
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

func CleanTag(c Claim, key []byte) {
	log.Printf("holder %s", tag(key, c.Holder))
}

// A signed value is still the value.
func LeakSigned(c Claim, key []byte) {
	log.Printf("holder %s", c.Holder+"."+tag(key, c.Holder)) // leak: Claim.Holder
}

func LeakEscaped(c Claim) {
	log.Printf("holder %s", html.EscapeString(c.Holder)) // leak: Claim.Holder
}

func CleanHashed(c Claim) {
	log.Printf("holder %x", sha256.Sum256([]byte(c.Holder)))
}

func CleanCompared(c Claim, other []byte) {
	same := subtle.ConstantTimeCompare([]byte(c.Policy), other) == 1
	log.Print("same policy: ", same || bytes.Equal([]byte(c.Policy), other))
}

// ctr encrypts a stream to a file.
func ctr(key []byte, name string) (*cipher.StreamWriter, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	iv := make([]byte, aes.BlockSize)
	rand.Read(iv)
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	if _, err := f.Write(iv); err != nil {
		return nil, err
	}
	return &cipher.StreamWriter{S: cipher.NewCTR(block, iv), W: f}, nil
}

func CleanStream(c Claim, key []byte) error {
	w, err := ctr(key, "claims.ctr")
	if err != nil {
		return err
	}
	defer w.Close()
	_, err = fmt.Fprintf(w, "%d %s\n", c.ID, c.Holder)
	return err
}

func LeakStream(c Claim, key []byte) error {
	w, err := ctr(key, "claims.ctr")
	if err != nil {
		return err
	}
	defer w.Close()
	_, err = fmt.Fprintf(w.W, "%d %s\n", c.ID, c.Holder) // leak: Claim.Holder
	return err
}
