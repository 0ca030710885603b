// Package mailgun is a stub of the package of the same path, with what the cases use.
// Subject and text of what is sent go to standard output, the recipients do not.
package mailgun

import (
	"context"
	"fmt"
)

type Message struct {
	subject, text, html string
	to                  []string
}

func (m *Message) SetHtml(html string) { m.html = html }

func (m *Message) AddRecipient(recipient string) error {
	m.to = append(m.to, recipient)
	return nil
}

type MailgunImpl struct{}

func NewMailgun(domain, apiKey string) *MailgunImpl { return &MailgunImpl{} }

func (mg *MailgunImpl) NewMessage(from, subject, text string, to ...string) *Message {
	return &Message{subject: subject, text: text, to: to}
}

func (mg *MailgunImpl) Send(ctx context.Context, message *Message) (mes string, id string, err error) {
	fmt.Println("mailgun", message.subject, message.text, message.html)
	return "Queued", "1", nil
}
