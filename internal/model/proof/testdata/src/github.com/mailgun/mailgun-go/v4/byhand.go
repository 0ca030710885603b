package proofs

import "github.com/mailgun/mailgun-go/v4"

func html(mg *mailgun.MailgunImpl, d data[string]) {
	m := mg.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	m.AddCC("y@example.com")
	m.SetHTML(d.Tagged) // want "mail/body"
}

func html_clean(mg *mailgun.MailgunImpl, d data[string]) {
	m := mg.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	m.AddCC("y@example.com")
	m.SetHTML(d.Plain)
}
