package passes_fixes

import (
	"log"
	"log/slog"

	"passes_fixes/redact"
)

func text(u User) {
	log.Print(u.Email)              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print("mail " + u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print([]byte(u.Email))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(redact.Title("x"), 1) // ok
}

func chained(u User) {
	slog.With("mail", u.Email).Info("seen") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.With("plan", u.Plan).Info("seen")  // ok
}

func shadowed(u User, redact string) {
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func unsure(u User, about string) {
	log.Print(u.Email, about)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u, u.Email)           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print([]any{u.Email, 1}...) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Plan, about)        // ok
}

//pii:protect masked
func Mask(s string) string {
	log.Print(current.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(current.Plan)  // ok
	return "***"
}
