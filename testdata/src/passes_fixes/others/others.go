// Package others has a finding of each pass but piilog, all with a fix.
package others

import (
	"net/http"
	"net/smtp"
	"os"
)

type Patient struct {
	Email string `pii:"email"`
	Notes string `pii:"health"`
}

//pii:protect masked
func mask(s string) string { return "***" }

func send(p Patient) {
	smtp.SendMail("mail.example.com:25", nil, "a@example.com", []string{"b@example.com"}, []byte(p.Notes))
	os.WriteFile("patient", []byte(p.Email), 0o600)
	http.Get("https://example.com/?mail=" + p.Email)
}
