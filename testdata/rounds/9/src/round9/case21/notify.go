// Package case21 sends notices of a benefits office with Mailgun.
package case21

import (
	"context"
	"fmt"
	"strings"

	"github.com/mailgun/mailgun-go/v4"
	"github.com/sirupsen/logrus"
)

type Claimant struct {
	Ref    string
	Email  string `pii:"email"`
	Name   string `pii:"name"`
	Income string `pii:"income"`
	SSN    string `pii:"ssn"`
}

// Sender is what services need for mail.
type Sender interface {
	Send(ctx context.Context, to, subject, text string) error
}

type mailgunSender struct {
	mg *mailgun.MailgunImpl
}

func (s mailgunSender) Send(ctx context.Context, to, subject, text string) error {
	m := s.mg.NewMessage("office@office.example", subject, text, to)
	_, id, err := s.mg.Send(ctx, m)
	if err == nil {
		logrus.WithField("message", id).Debug("queued")
	}
	return err
}

func NewSender() Sender { return mailgunSender{mailgun.NewMailgun("office.example", "key")} }

// retrying tries again.
type retrying struct {
	next  Sender
	times int
}

func (r retrying) Send(ctx context.Context, to, subject, text string) (err error) {
	for range r.times {
		if err = r.next.Send(ctx, to, subject, text); err == nil {
			return nil
		}
	}
	return fmt.Errorf("gave up after %d times: %w", r.times, err)
}

// lastFour hides all of a number but its end.
//
//pii:protect masked
func lastFour(s string) string {
	if len(s) <= 4 {
		return "****"
	}
	return "***" + s[len(s)-4:]
}

func letter(c Claimant, lines ...string) string {
	return "Dear " + c.Name + ",\n" + strings.Join(lines, "\n")
}

func LeakLetter(ctx context.Context, s Sender, c Claimant) error {
	text := letter(c, "we think that you earn "+c.Income)
	return s.Send(ctx, c.Email, "Your claim", text) // leak: Claimant.Income
}

func CleanLetter(ctx context.Context, s Sender, c Claimant) error {
	text := letter(c, "we have worked on your claim", "it is number "+c.Ref)
	return s.Send(ctx, c.Email, "Your claim", text)
}

func LeakRetry(ctx context.Context, s Sender, c Claimant) error {
	return retrying{s, 2}.Send(ctx, c.Email, "Your number "+c.SSN, letter(c)) // leak: Claimant.SSN
}

func CleanRetry(ctx context.Context, s Sender, c Claimant) error {
	return retrying{s, 2}.Send(ctx, c.Email, "Your number ends in "+lastFour(c.SSN), letter(c))
}

func LeakHTML(ctx context.Context, mg *mailgun.MailgunImpl, c Claimant) error {
	m := mg.NewMessage("office@office.example", "Your claim", letter(c), c.Email)
	m.SetHtml("<b>" + c.Income + "</b>")
	_, _, err := mg.Send(ctx, m) // leak: Claimant.Income
	return err
}

func CleanHTML(ctx context.Context, mg *mailgun.MailgunImpl, c Claimant) error {
	m := mg.NewMessage("office@office.example", "Your claim", letter(c))
	m.SetHtml("<b>" + c.Name + "</b>")
	if err := m.AddRecipient(c.Email); err != nil {
		return err
	}
	_, _, err := mg.Send(ctx, m)
	return err
}

func LeakFailed(ctx context.Context, c Claimant) {
	if err := (retrying{NewSender(), 0}).Send(ctx, c.Email, "", ""); err == nil {
		logrus.Infof("sent to %s", c.Email) // leak: Claimant.Email
	} else {
		logrus.WithError(err).Errorf("not sent to %s", c.Email) // leak: Claimant.Email
	}
}

func CleanFailed(ctx context.Context, c Claimant) {
	if err := (retrying{NewSender(), 0}).Send(ctx, c.Email, "", ""); err != nil {
		logrus.WithError(err).Errorf("not sent for claim %s", c.Ref)
	}
}
