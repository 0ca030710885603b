// Package mail sends plain mails.
package mail

import (
	"fmt"
	"net/smtp"
)

// Outbox is a server for mails that go out.
type Outbox struct {
	Addr string
	From string
}

// Send sends a text.
func (o Outbox) Send(to, subject, text string) error {
	msg := fmt.Sprintf("To: %s\r\nSubject: %s\r\n\r\n%s\r\n", to, subject, text)
	return smtp.SendMail(o.Addr, nil, o.From, []string{to}, []byte(msg))
}
