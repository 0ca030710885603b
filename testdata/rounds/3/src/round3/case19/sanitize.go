// Package case19 masks and hashes, well and badly.
package case19

import (
	"crypto/sha256"
	"encoding/hex"
	"log"
	"strings"
)

type Client struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Notes string `pii:"correspondence"`
}

//pii:protect masked
func mask(s string) string {
	if len(s) < 4 {
		return "***"
	}
	return strings.Repeat("*", len(s)-4) + s[len(s)-4:]
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

type masker interface{ Mask(s string) string }

type stars struct{}

func (stars) Mask(s string) string { return strings.Repeat("*", len(s)) }

type echo struct{}

func (echo) Mask(s string) string { return strings.TrimSpace(s) }

func CleanRight(c Client) {
	email, notes := c.Email, c.Notes
	notes = mask(notes)
	log.Print(notes, len(email))
}

func LeakWrong(c Client) {
	email, notes := c.Email, c.Notes
	notes = mask(notes)
	log.Print(notes, email) // leak: Client.Email
}

func LeakDropped(c Client) {
	email := c.Email
	_ = mask(email)
	log.Print(email) // leak: Client.Email
}

func LeakOnePath(c Client) {
	email := c.Email
	if c.ID < 0 {
		email = mask(email)
	}
	show(email) // leak: Client.Email
}

func CleanEveryPath(c Client) {
	email := c.Email
	if c.ID < 0 {
		email = mask(email)
	} else {
		email = digest(email)
	}
	show(email)
}

func show(s string) { log.Print("client ", s) }

func CleanInHelper(c Client) {
	showMasked(c.Email)
}

func LeakInHelper(c Client) {
	showBoth(c.Email) // leak: Client.Email
}

func showMasked(s string) {
	s = mask(s)
	log.Print(s)
}

func showBoth(s string) {
	m := mask(s)
	log.Print(m, " ", s)
}

func (c *Client) redact() {
	c.Email = mask(c.Email)
	c.Phone = "***"
	c.Notes = ""
}

func CleanInPlace(c Client) {
	c.redact()
	log.Printf("%+v", c)
}

func LeakInPlaceOfCopy(c Client) {
	copied := c
	copied.redact()
	log.Printf("%+v", c) // leak: Client.Email, Client.Phone, Client.Notes
}

func CleanInterface(c Client) {
	var m masker = stars{}
	log.Print(m.Mask(c.Email))
}

func LeakInterface(c Client) {
	var m masker = echo{}
	log.Print(m.Mask(c.Email)) // leak: Client.Email
}

func LeakAfterwards(c Client) {
	text := mask(c.Phone)
	text += " " + c.Phone
	log.Print(text) // leak: Client.Phone
}

func CleanAfterwards(c Client) {
	text := c.Phone
	text = digest(text + " ")
	log.Print(text)
}

func CleanMaskEach(cs []Client) {
	var out []string
	for _, c := range cs {
		out = append(out, mask(c.Email))
	}
	log.Print(out)
}

func LeakMaskEach(cs []Client) {
	var out []string
	for _, c := range cs {
		mask(c.Email)
		out = append(out, c.Email)
	}
	log.Print(out) // leak: Client.Email
}

func LeakMaskCopies(cs []Client) {
	for _, c := range cs {
		c.redact()
	}
	for _, c := range cs {
		log.Print(c.Email) // leak: Client.Email
	}
}

func CleanMaskThenLog(cs []Client) {
	for _, c := range cs {
		c.redact()
		log.Print(c.Email, c.Phone)
	}
}

type redactor struct{ with string }

func (r redactor) apply(s string) string { return strings.Repeat(r.with, len(s)) }
func (r redactor) label(s string) string { return r.with + s }

func CleanRedactor(c Client) {
	log.Print(redactor{"#"}.apply(c.Phone))
}

func LeakRedactor(c Client) {
	log.Print(redactor{"#"}.label(c.Phone)) // leak: Client.Phone
}

func LeakUsedTwice(c Client) {
	log.Print(mask(c.Email))
	log.Print(c.Email) // leak: Client.Email
}
