package proofs

import "net/smtp"

// proves Dial, Client.StartTLS
func plainText(d data[string]) {
	c, err := smtp.Dial("mail.example.com:25")
	if err != nil {
		return
	}
	c.Rcpt(d.Tagged) // want "mail/recipient: a connection without StartTLS"
	if c.StartTLS(nil) == nil {
		c.Rcpt(d.Tagged) // want "mail/recipient"
	}
}

func started(d data[string]) {
	c, err := smtp.Dial("mail.example.com:25")
	if err != nil || c.StartTLS(nil) != nil {
		return
	}
	c.Rcpt(d.Tagged) // want "mail/recipient"
}

func falls(d data[[]byte]) {
	smtp.SendMail("mail.example.com:25", nil, "", nil, d.Tagged) // want "mail/body: net/smtp.SendMail falls back to plain text"
}
