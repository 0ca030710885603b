// Package case23 masks the contacts of a call centre, in older and newer ways.
package case23

import (
	"log"
	"regexp"
	"strings"
)

// Contact calls, or is called.
type Contact struct {
	Case  int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Card  string `pii:"card-number"`
}

// maskEmail keeps the first letter and the domain, and what is no address as it is.
func maskEmail(s string) string {
	at := strings.IndexByte(s, '@')
	if at < 1 {
		return s
	}
	return s[:1] + "***" + s[at:]
}

// maskMail keeps nothing of what is no address.
func maskMail(s string) string {
	at := strings.IndexByte(s, '@')
	if at < 1 {
		return "***"
	}
	return s[:1] + "***" + s[at:]
}

// maskPhone knows two forms of numbers.
func maskPhone(s string) string {
	switch {
	case strings.HasPrefix(s, "+43"):
		return "+43***"
	case strings.HasPrefix(s, "00"):
		return "00***"
	}
	return s
}

// maskNumber knows two forms of numbers, and hides all others.
func maskNumber(s string) string {
	switch {
	case strings.HasPrefix(s, "+43"):
		return "+43***"
	case strings.HasPrefix(s, "00"):
		return "00***"
	}
	return "***"
}

var digits = regexp.MustCompile(`^\d{16}$`)

// maskCard knows cards that are written without spaces.
func maskCard(s string) string {
	if digits.MatchString(s) {
		return "****" + s[12:]
	}
	return s
}

// maskAnyCard keeps the last four characters of whatever is long enough.
func maskAnyCard(s string) string {
	if len(s) < 12 {
		return "****"
	}
	return "****" + s[len(s)-4:]
}

// LeakEmail lets through what has no at sign, CleanEmail does not.
func LeakEmail(c Contact) {
	log.Printf("case %d: mail from %s", c.Case, maskEmail(c.Email)) // leak: Contact.Email
}

func CleanEmail(c Contact) {
	log.Printf("case %d: mail from %s", c.Case, maskMail(c.Email))
}

// LeakPhone lets through what has another form, CleanPhone does not.
func LeakPhone(c Contact) {
	log.Printf("case %d: call from %s", c.Case, maskPhone(c.Phone)) // leak: Contact.Phone
}

func CleanPhone(c Contact) {
	log.Printf("case %d: call from %s", c.Case, maskNumber(c.Phone))
}

// LeakCard lets through what has spaces, CleanCard does not.
func LeakCard(c Contact) {
	log.Printf("case %d: paid by %s", c.Case, maskCard(c.Card)) // leak: Contact.Card
}

func CleanCard(c Contact) {
	log.Printf("case %d: paid by %s", c.Case, maskAnyCard(c.Card))
}
