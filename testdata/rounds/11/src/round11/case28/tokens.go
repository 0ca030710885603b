// Package case28 replaces card numbers by tokens that mean nothing.
package case28

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"log/slog"
	"os"
	"sync"
)

// Payment has a card number.
type Payment struct {
	Order string
	Card  string `pii:"card-number"`
	Mail  string `pii:"email"`
}

// Vault knows which token stands for what.
type Vault struct {
	mu      sync.Mutex
	byToken map[string]string
	byValue map[string]string
}

func NewVault() *Vault { return &Vault{byToken: map[string]string{}, byValue: map[string]string{}} }

// Tokenize gives the token of a value, and makes one up if there is none.
func (v *Vault) Tokenize(value string) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	if t, ok := v.byValue[value]; ok {
		return t
	}
	t := "tok_" + rand.Text()
	v.byToken[t], v.byValue[value] = value, t
	return t
}

// Reveal gives the value back.
func (v *Vault) Reveal(token string) (string, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if value, ok := v.byToken[token]; ok {
		return value, nil
	}
	return "", fmt.Errorf("no such token: %s", token)
}

// LeakReveal logs what the token stands for, CleanReveal the token.
func LeakReveal(p Payment) {
	v := NewVault()
	token := v.Tokenize(p.Card)
	value, _ := v.Reveal(token)
	slog.Info("paid", "order", p.Order, "card", value) // leak: Payment.Card
}

func CleanReveal(p Payment) {
	v := NewVault()
	token := v.Tokenize(p.Card)
	_, _ = v.Reveal(token)
	slog.Info("paid", "order", p.Order, "card", token)
}

// pseudonym is the same for the same person, and says nothing without the key.
func pseudonym(key []byte, text string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil)[:16])
}

// encoded looks like a pseudonym.
func encoded(text string) string { return hex.EncodeToString([]byte(text)) }

func LeakPseudonym(p Payment) {
	slog.Info("paid", "by", encoded(p.Mail)) // leak: Payment.Mail
}

func CleanPseudonym(p Payment, key []byte) {
	slog.Info("paid", "by", pseudonym(key, p.Mail))
}

// LeakSum appends the sum to what was summed up, as Sum does.
func LeakSum(p Payment) {
	h := sha256.New()
	sum := h.Sum([]byte(p.Mail))
	fmt.Fprintf(os.Stderr, "%s %q\n", p.Order, sum) // leak: Payment.Mail
}

func CleanSum(p Payment) {
	sum := sha256.Sum256([]byte(p.Mail))
	fmt.Fprintf(os.Stderr, "%s %q\n", p.Order, sum)
}

// LeakHashFile keeps a hash in a file, where a mask or a cipher would be needed.
func LeakHashFile(p Payment) {
	sum := sha256.Sum256([]byte(p.Card))
	text := base64.StdEncoding.EncodeToString(sum[:])
	_ = os.WriteFile(p.Order, []byte(text), 0o600) // leak: Payment.Card
}

func CleanHashFile(p Payment) {
	sum := sha256.Sum256([]byte(p.Card))
	text := base64.StdEncoding.EncodeToString(sum[:])
	slog.Info("paid", "order", p.Order, "card", text)
}
