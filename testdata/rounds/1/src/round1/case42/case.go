// Package case42 masks on some ways, or on all.
package case42

import (
	"crypto/sha256"
	"fmt"
	"log"
	"os"

	"round1/case42/privacy"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	SSN   string `pii:"ssn"`
	Debug bool
}

// mask stands for a text that nobody shall read.
//
//pii:protect masked
func mask(s string) string { return fmt.Sprintf("%d letters", len(s)) }

func fingerprint(s string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(s))) }

func LeakOneBranch(u User) {
	text := u.Email
	if !u.Debug {
		text = mask(text)
	}
	log.Print(text) // leak: User.Email
}

func CleanAllBranches(u User) {
	text := u.Email
	if !u.Debug {
		text = mask(text)
	} else {
		text = fingerprint(text)
	}
	log.Print(text)
}

func LeakOneCase(u User) {
	text := u.SSN
	switch {
	case os.Getenv("LEVEL") == "high":
		text = mask(text)
	case u.Debug:
	default:
		text = "-"
	}
	log.Print(text) // leak: User.SSN
}

func CleanEveryCase(u User) {
	text := u.SSN
	switch {
	case os.Getenv("LEVEL") == "high":
		text = mask(text)
	case u.Debug:
		text = fingerprint(text)
	default:
		text = "-"
	}
	log.Print(text)
}

func LeakOneField(u User) {
	u.Email = mask(u.Email)
	log.Print(u) // leak: User.SSN
}

func CleanBothFields(u User) {
	u.Email, u.SSN = mask(u.Email), mask(u.SSN)
	log.Print(u)
}

func LeakResultDropped(u User) {
	_ = mask(u.Email)
	log.Print(u.Email) // leak: User.Email
}

func CleanEarlyReturn(u User) {
	text := u.Email
	if u.Debug {
		log.Print("debugging ", u.ID)
		return
	}
	log.Print(mask(text))
}

func short(u User, open bool) string {
	if open {
		return u.SSN
	}
	return mask(u.SSN)
}

func LeakShort(u User) {
	log.Print(short(u, u.Debug)) // leak: User.SSN
}

func never(u User, open bool) string {
	if open {
		return fingerprint(u.SSN)
	}
	return mask(u.SSN)
}

func CleanNever(u User) {
	log.Print(never(u, u.Debug))
}

func LeakRemasked(u User) {
	text := mask(u.SSN)
	text += " (" + u.SSN + ")"
	log.Print(text) // leak: User.SSN
}

func CleanRemasked(u User) {
	text := mask(u.SSN)
	text += " (" + fingerprint(u.SSN) + ")"
	log.Print(text)
}

func LeakTidied(u User) {
	log.Print(privacy.Tidy(u.Email)) // leak: User.Email
}

// What Redact returns depends on whether there is something, and not on what.
func CleanRedacted(u User) {
	log.Print(privacy.Redact(u.Email))
}

func LeakRule(u User) {
	log.Print(privacy.Rules{"email": privacy.Tidy}.Apply("email", u.Email)) // leak: User.Email
}

func CleanRule(u User) {
	log.Print(privacy.Rules{"email": privacy.Redact}.Apply("email", u.Email))
}
