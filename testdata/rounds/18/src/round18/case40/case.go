// Package case40 has helpers of its own that encrypt, hash and mask what it knows of its drivers.
package case40

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"unicode/utf8"
)

// Courier delivers.
type Courier struct {
	ID    int
	Phone string `pii:"phone"`
	TaxID string `pii:"tax-id"`
}

// Box encrypts texts.
type Box struct {
	aead  cipher.AEAD
	nonce []byte
	mac   []byte
}

// NewBox makes a box of a key.
func NewBox(key []byte) *Box {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic("key has a wrong length")
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic("no gcm")
	}
	nonce := make([]byte, aead.NonceSize())
	_, _ = rand.Read(nonce)
	return &Box{aead, nonce, key}
}

// Seal encrypts.
func (b *Box) Seal(text string) string {
	return hex.EncodeToString(b.aead.Seal(b.nonce[:len(b.nonce):len(b.nonce)], b.nonce, []byte(text), nil))
}

// Token is a text that stands for another, by a hash with a key.
func (b *Box) Token(text string) string {
	m := hmac.New(sha256.New, b.mac)
	m.Write([]byte(text))
	return hex.EncodeToString(m.Sum(nil))
}

// tail shows the last two characters.
func tail(s string) string {
	n := utf8.RuneCountInString(s)
	if n <= 4 {
		return strings.Repeat("*", n)
	}
	return strings.Repeat("*", n-2) + s[len(s)-2:]
}

// head means to show a few characters, and shows all but two.
func head(s string) string {
	if len(s) < 2 {
		return s
	}
	return s[:len(s)-2] + "**"
}

func save(name, text string) error { return os.WriteFile(name, []byte(text), 0o600) }

// LeakSealed logs what is encrypted, CleanSealed keeps it in a file.
func LeakSealed(b *Box, c Courier) {
	slog.Info("courier", "id", c.ID, "tax", b.Seal(c.TaxID)) // leak: Courier.TaxID
}

func CleanSealed(b *Box, c Courier) {
	err := save("tax", b.Seal(c.TaxID))
	slog.Info("courier", "id", c.ID, "err", err)
}

// LeakToken keeps a hash in a file, CleanToken logs it.
func LeakToken(b *Box, c Courier) {
	err := save("phone", b.Token(c.Phone)) // leak: Courier.Phone
	slog.Info("courier", "id", c.ID, "err", err)
}

func CleanToken(b *Box, c Courier) {
	slog.Info("courier", "id", c.ID, "phone", b.Token(c.Phone))
}

// LeakHead shows all but the end, CleanTail the end only.
func LeakHead(_ *Box, c Courier) {
	fmt.Println("phone", head(c.Phone)) // leak: Courier.Phone
}

func CleanTail(_ *Box, c Courier) {
	fmt.Println("phone", tail(c.Phone))
}

// LeakBoth keeps what is encrypted beside what is not, CleanBoth beside what is masked.
func LeakBoth(b *Box, c Courier) {
	err := save("both", b.Seal(c.TaxID)+" "+c.TaxID) // leak: Courier.TaxID
	slog.Info("courier", "id", c.ID, "err", err)
}

func CleanBoth(b *Box, c Courier) {
	err := save("both", b.Seal(c.TaxID)+" "+tail(c.TaxID))
	slog.Info("courier", "id", c.ID, "err", err)
}
