// Package passes_log has what piilog reports, and what it lets go, beside it.
package passes_log

import (
	"crypto/sha256"
	"fmt"
	"log"
	"log/slog"
	"os"
)

type User struct {
	ID    int
	Email string `pii:"email"`
}

// mask shows the first letter.
//
//pii:protect masked
func mask(s string) string { return s[:1] + "***" }

//pii:sink log/trace
func annotate(key, value string) {}

//pii:sink log/metric args=0
func count(label string) {}

func line(u User) {
	slog.Info("signed up", "email", u.Email) // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("signed up", "email", mask(u.Email))
	log.Printf("%x", sha256.Sum256([]byte(u.Email)))
	log.Print(len(u.Email), u.ID)
}

func console(u User) {
	fmt.Println(u.Email)             // want `^User\.Email \(pii:email\) reaches fmt\.Println$`
	fmt.Fprintln(os.Stderr, u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln$`
	fmt.Fprintln(os.Stderr, len(u.Email))
}

func telemetry(u User) {
	annotate("user", u.Email) // want `^User\.Email \(pii:email\) reaches passes_log\.annotate$`
	annotate("user", mask(u.Email))
	count(u.Email) // want `^User\.Email \(pii:email\) reaches passes_log\.count$`
}

func allowed(u User) {
	//pii:allow log/line -- the operator asked for it
	log.Print(u.Email)
	log.Print(u.Email) //pii:allow log -- the operator asked for it
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
