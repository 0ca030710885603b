// Package case24 masks texts.
package case24

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"log"
	"strings"
	"unicode"
)

// Holder has a card.
type Holder struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Card  string `pii:"card-number"`
	Name  string `pii:"name"`
}

func maskEmail(s string) string {
	local, domain, ok := strings.Cut(s, "@")
	if !ok || local == "" {
		return "***"
	}
	return local[:1] + "***@" + domain
}

func maskAll(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return r
		}
		return '*'
	}, s)
}

func lastFour(s string) string {
	if len(s) < 8 {
		return strings.Repeat("*", len(s))
	}
	return strings.Repeat("*", len(s)-4) + s[len(s)-4:]
}

// trimmed only looks like a mask.
func trimmed(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "  ", " ")) }

func encode(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }

func pseudonym(key []byte, s string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(s))
	return fmt.Sprintf("p-%x", mac.Sum(nil)[:6])
}

// LeakEmail logs an address as it is, CleanEmail a mask of it.
func LeakEmail(h Holder) {
	log.Printf("sent to %s", trimmed(h.Email)) // leak: Holder.Email
}

func CleanEmail(h Holder) {
	log.Printf("sent to %s", maskEmail(h.Email))
}

// LeakStars puts the stars behind the number, CleanStars in its place.
func LeakStars(h Holder) {
	log.Print("call ", h.Phone+"****") // leak: Holder.Phone
}

func CleanStars(h Holder) {
	log.Print("call ", maskAll(h.Phone))
}

// LeakCard logs all but the last four characters, CleanCard the last four.
func LeakCard(h Holder) {
	log.Printf("card %s****", h.Card[:len(h.Card)-4]) // leak: Holder.Card
}

func CleanCard(h Holder) {
	log.Printf("card %s", lastFour(h.Card))
}

// LeakName encodes a name, CleanName gives a pseudonym.
func LeakName(key []byte, h Holder) {
	log.Printf("holder %s", encode(h.Name)) // leak: Holder.Name
}

func CleanName(key []byte, h Holder) {
	log.Printf("holder %s", pseudonym(key, h.Name))
}
