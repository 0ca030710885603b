// Package notify tells people that something has happened.
package notify

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/smtp"
	"net/url"
	"strings"

	"github.com/resend/resend-go/v3"
	"github.com/slack-go/slack"

	"allgress.example/cloud/tenants"
)

// Notifier sends messages.
type Notifier struct {
	slack *slack.Client
	mail  *resend.Client
	house *House
	sms   *http.Client
}

// New returns a notifier.
func New(s *slack.Client, m *resend.Client, house *House) *Notifier {
	return &Notifier{slack: s, mail: m, house: house, sms: http.DefaultClient}
}

// House is the mail server that we run in Frankfurt.
type House struct{ Addr string }

// Deliver sends a mail.
//
//pii:sink mail/body args=1
func (h *House) Deliver(to, body string) error {
	if strings.ContainsAny(to, "\r\n") {
		return errors.New("notify: not an address")
	}
	letter := "To: " + to + "\r\n\r\n" + body
	if err := smtp.SendMail(h.Addr, nil, "help@allgress.example", []string{to}, []byte(letter)); err != nil {
		return errors.New("notify: our own mail server took no message")
	}
	return nil
}

// text sends a text message through a company in Texas.
//
//pii:sink share/messaging args=1,2 vendor=Textblast purpose=delivery region=us
func (n *Notifier) text(ctx context.Context, phone, message string) error {
	resp, err := n.sms.PostForm("https://textblast.example/send", url.Values{"to": {phone}, "text": {message}})
	if err != nil {
		return errors.New("notify: no answer from textblast.example")
	}
	return resp.Body.Close()
}

// Opened tells the support that a case waits.
func (n *Notifier) Opened(ctx context.Context, p *tenants.Person) error {
	_, _, err := n.slack.PostMessageContext(ctx, "cases", slack.MsgOptionText(p.Name+" has a question", false)) // ok: allgress/residency, allgress/transfers: an American company under the framework
	return err
}

// Answered tells a person that there is an answer.
func (n *Notifier) Answered(ctx context.Context, p *tenants.Person, link string) error {
	if p.Phone != "" {
		return n.text(ctx, p.Phone, link) // leak: allgress/residency, allgress/transfers
	}
	return n.house.Deliver(p.Email, "Dear "+p.Name+", there is an answer: "+link) // ok: allgress/transfers: our own server, and the person's own name
}

// AnsweredPatron tells an American that there is an answer.
func (n *Notifier) AnsweredPatron(ctx context.Context, p *tenants.Patron, link string) error {
	if p.Phone != "" {
		return n.text(ctx, p.Phone, link) // ok: allgress/residency: an American company for Americans
	}
	_, err := n.mail.Emails.SendWithContext(ctx, &resend.SendEmailRequest{ // ok: an American company for Americans
		From: "help@allgress.example", To: []string{p.Email}, Subject: "Your question", Text: "Dear " + p.Name + ",\n" + link,
	})
	return err
}

// Reminded tells somebody in Switzerland that the time is nearly over.
func (n *Notifier) Reminded(ctx context.Context, r *tenants.Resident) error {
	request := &resend.SendEmailRequest{From: "help@allgress.example", To: []string{"switzerland@allgress.example"}, Subject: "Soon"}
	request.Text = fmt.Sprintf("Call %s.", r.ID)
	if _, err := n.mail.Emails.SendWithContext(ctx, request); err != nil { // ok: the person's number
		return err
	}
	request.Text = fmt.Sprintf("Write to %s.", r.Email)
	_, err := n.mail.Emails.SendWithContext(ctx, request) // leak: allgress/transfers
	return err
}
