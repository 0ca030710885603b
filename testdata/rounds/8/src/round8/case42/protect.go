// Package case42 protects data before it is shown, well or not so well.
package case42

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html"
	"log"
	"net/url"
	"regexp"
	"strings"
	"unicode"
)

// A Payer pays by card.
type Payer struct {
	ID   int
	Card string `pii:"card-number"`
	Mail string `pii:"email"`
	Note string `pii:"comment"`
}

// last4 is what a receipt shows.
//
//pii:protect masked
func last4(card string) string {
	if len(card) < 12 {
		return "****"
	}
	return "**** " + card[len(card)-4:]
}

// stars has a star for each sign.
func stars(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return '*'
	}, s)
}

// blank overwrites in place.
func blank(b []byte) {
	for i := range b {
		b[i] = '#'
	}
}

func fingerprint(s string) string {
	m := hmac.New(sha256.New, []byte("pepper"))
	m.Write([]byte(s))
	return hex.EncodeToString(m.Sum(nil))[:12]
}

var digits = regexp.MustCompile(`\d`)

// redactMail replaces an address wherever it stands.
func (p Payer) redactMail(s string) string { return strings.ReplaceAll(s, p.Mail, "<mail>") }

// tidy only looks like protection.
func tidy(s string) string { return html.EscapeString(strings.TrimSpace(s)) }

func maybe(mask bool, s string) string {
	if mask {
		return stars(s)
	}
	return s
}

// A masker has a set of rules.
type masker struct {
	rules map[string]func(string) string
}

func (m masker) apply(name, s string) string {
	if f, ok := m.rules[name]; ok {
		return f(s)
	}
	return "?"
}

func CleanLast(p Payer) {
	log.Print("card ", last4(p.Card))
}

func LeakDigits(p Payer) {
	log.Print("note ", digits.ReplaceAllString(p.Note, "#")) // leak: Payer.Note
}

func CleanStars(p Payer) {
	log.Print("card ", stars(p.Card))
}

func LeakTidy(p Payer) {
	log.Print("note ", tidy(p.Note)) // leak: Payer.Note
}

func CleanBlank(p Payer) {
	b := []byte(p.Card)
	blank(b)
	log.Printf("card %s", b)
}

func LeakBlank(p Payer) {
	b := []byte(p.Card)
	blank(bytes.Clone(b))
	log.Printf("card %s", b) // leak: Payer.Card
}

func CleanFingerprint(p Payer) {
	log.Print("same as ", fingerprint(p.Mail))
}

func LeakBase64(p Payer) {
	log.Print("same as ", base64.URLEncoding.EncodeToString([]byte(p.Mail))) // leak: Payer.Mail
}

func CleanReplaced(p Payer) {
	text := fmt.Sprintf("receipt for %s", p.Mail)
	log.Print(p.redactMail(text))
}

func LeakReplaced(p Payer) {
	text := fmt.Sprintf("receipt for %s", url.QueryEscape(strings.ToUpper(p.Mail)))
	log.Print(p.redactMail(text)) // leak: Payer.Mail
}

func LeakMaybe(p Payer) {
	log.Print(maybe(p.ID < 0, p.Note)) // leak: Payer.Note
}

func CleanMaybe(p Payer) {
	log.Print(maybe(true, p.Note))
}

func LeakRules(p Payer) {
	m := masker{map[string]func(string) string{"note": strings.ToLower}}
	log.Print(m.apply("note", p.Note)) // leak: Payer.Note
}

func CleanRules(p Payer) {
	m := masker{map[string]func(string) string{"note": stars, "card": last4}}
	log.Print(m.apply("note", p.Note), m.apply("card", p.Card))
}
