// Package channel delivers notices.
package channel

import (
	"fmt"
	"log"

	"round15/case46/notice"
)

// Channel is a way to reach somebody.
type Channel interface {
	Deliver(to, text string) error
}

// Mail delivers by mail.
type Mail struct{}

// Deliver implements Channel.
//
//pii:sink mail/body args=1
func (Mail) Deliver(to, text string) error {
	_, err := fmt.Println("mail", len(to), text)
	return err
}

// Paper prints nothing, as somebody writes it by hand.
type Paper struct{ Pages int }

// Deliver implements Channel.
func (p *Paper) Deliver(to, text string) error {
	p.Pages += 1 + len(to+text)/1000
	return nil
}

// Route picks the way for a notice, and the number to call when it fails.
func Route(n notice.Notice) (Channel, string) {
	switch n.Kind {
	case notice.Result:
		return new(Paper), n.Phone
	default:
		return Mail{}, ""
	}
}

// Dispatch delivers, and logs to whom it could not.
func Dispatch(c Channel, n notice.Notice) {
	if err := c.Deliver(n.Email, n.Label()); err != nil {
		log.Printf("%s to %s: %v", n.Label(), n.Email, err) // leak: Notice.Email
		return
	}
	log.Printf("notice %d: %s", n.ID, n.Label())
}
