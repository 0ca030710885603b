// Package mail sends mails.
package mail

import "fmt"

// Outbox counts what is sent.
type Outbox struct{ Sent int }

// Send sends a mail.
//
//pii:sink mail/body args=1
func (o *Outbox) Send(to, text string) error {
	o.Sent++
	_, err := fmt.Println("mail", o.Sent, len(to), text)
	return err
}
