package proofs

import (
	"net/smtp"
	"strings"

	"github.com/jordan-wright/email"
)

func attachment(auth smtp.Auth, d data[string]) {
	e := email.NewEmail()
	e.Subject = "Your data"
	e.Attach(strings.NewReader(d.Tagged), "data.csv", "text/csv")
	e.Send("localhost:25", auth) // want "mail/body"
}

func attachment_clean(auth smtp.Auth, d data[string]) {
	e := email.NewEmail()
	e.Subject = "Your data"
	e.Attach(strings.NewReader(d.Plain), "data.csv", "text/csv")
	e.Send("localhost:25", auth)
}

func recipient(auth smtp.Auth, d data[string]) {
	e := &email.Email{To: []string{d.Tagged}, Subject: "Hello"}
	e.Send("localhost:25", auth) // want "mail/recipient"
}

func recipient_clean(auth smtp.Auth, d data[string]) {
	e := &email.Email{To: []string{d.Plain}, Subject: "Hello"}
	e.Send("localhost:25", auth)
}
