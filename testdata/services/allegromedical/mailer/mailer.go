// Package mailer writes to customers. A mail is not encrypted, so it may greet
// a person by name and must not say what ails them.
package mailer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"text/template"

	"github.com/wneessen/go-mail"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
)

// What went wrong with a mail. The errors of the library quote addresses, so
// they are not passed on.
var (
	ErrAddress     = errors.New("the recipient's address is not valid")
	ErrUndelivered = errors.New("the mail server took no message")
)

// Sender delivers messages; a *mail.Client is one.
type Sender interface {
	DialAndSendWithContext(ctx context.Context, messages ...*mail.Msg) error
}

// Mailer writes the shop's mails.
type Mailer struct {
	sender Sender
	from   string
	log    *slog.Logger
}

// Option changes how a Mailer works.
type Option func(*Mailer)

// WithLogger sets where deliveries are logged.
func WithLogger(log *slog.Logger) Option { return func(m *Mailer) { m.log = log } }

// New returns a mailer that writes in the name of from.
func New(sender Sender, from string, opts ...Option) *Mailer {
	m := &Mailer{sender: sender, from: from, log: slog.Default()}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// Welcome greets a new customer.
func (m *Mailer) Welcome(ctx context.Context, c *models.Customer) error {
	msg, err := m.compose(c.Contact, "Welcome to Allegro Medical")
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, fmt.Sprintf("Dear %s,\nyour account is ready.", c.Name))
	return m.send(ctx, msg) // ok: allegromedical/in-transit: a greeting by name is no secret
}

// Confirm confirms an order.
func (m *Mailer) Confirm(ctx context.Context, to models.Contact, order *models.Order) error {
	msg, err := m.compose(to, "Your order "+string(order.ID))
	if err != nil {
		return err
	}
	var body strings.Builder
	fmt.Fprintf(&body, "Dear %s,\nwe send %d items to %s.\n", to.Name, len(order.Items), order.ShipTo)
	if order.Insured() {
		body.WriteString("Your policy: " + privacy.LastDigits(string(order.Insurance.Policy), 3))
	}
	msg.SetBodyString(mail.TypeTextPlain, body.String())
	return m.send(ctx, msg) // ok: allegromedical/in-transit, default/mail: name and address are contact data, the policy is masked
}

// ClaimDecided tells what the insurer says.
func (m *Mailer) ClaimDecided(ctx context.Context, to models.Contact, form models.InsuranceForm, paid bool) error {
	msg, err := m.compose(to, "Your insurance claim")
	if err != nil {
		return err
	}
	if !paid {
		msg.Subject("Not covered: " + form.Diagnosis)
		return m.send(ctx, msg) // leak: default/mail
	}
	var body strings.Builder
	fmt.Fprintf(&body, "%s decided about policy %s.\n", form.Carrier, form.Policy)
	msg.SetBodyString(mail.TypeTextPlain, body.String())
	return m.send(ctx, msg) // leak: default/mail
}

// Reset sends a link to set a new password.
func (m *Mailer) Reset(ctx context.Context, c *models.Customer, link string) error {
	msg, err := m.compose(c.Contact, "Set a new password")
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, "Follow this link within an hour: "+link)
	return m.send(ctx, msg) // ok: allegromedical/in-transit: the link is good once and names nobody
}

// FirstPassword tells staff accounts their password.
func (m *Mailer) FirstPassword(ctx context.Context, creds models.Credentials) error {
	msg, err := m.compose(models.Contact{Email: creds.Email}, "Your staff account")
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, "Your password is "+creds.Password)
	return m.send(ctx, msg) // leak: default/mail, default/passwords
}

var refillText = template.Must(template.New("refill").Parse(
	`Dear {{.Name}}, it is time to reorder{{with .What}} {{.}}{{end}} ({{.Count}}).`))

type refill struct {
	Name  string
	What  string
	Count int
}

// Refill reminds a customer to order again.
func (m *Mailer) Refill(ctx context.Context, to models.Contact, q models.Questionnaire, discreet bool) error {
	msg, err := m.compose(to, fmt.Sprintf("%d supplies run out", len(q.Medications)))
	if err != nil {
		return err
	}
	if discreet {
		return m.remind(ctx, msg, refill{Name: to.Name, Count: len(q.Medications)}) // ok: allegromedical/in-transit: how many, not which
	}
	return m.remind(ctx, msg, refill{Name: to.Name, What: strings.Join(q.Medications, ", ")}) // leak: default/mail
}

func (m *Mailer) remind(ctx context.Context, msg *mail.Msg, r refill) error {
	if err := msg.SetBodyTextTemplate(refillText, r); err != nil {
		return fmt.Errorf("render reminder: %w", err)
	}
	return m.send(ctx, msg)
}

// Answer replies to a message that somebody sent us.
func (m *Mailer) Answer(ctx context.Context, to models.SupportMail, text string) error {
	msg, err := m.compose(models.Contact{Email: to.From}, "Re: "+to.Subject)
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, text)
	return m.send(ctx, msg) // ok: allegromedical/in-transit: the sender's own subject and the agent's answer, over TLS
}

func (m *Mailer) compose(to models.Contact, subject string) (*mail.Msg, error) {
	msg := mail.NewMsg()
	if err := msg.From(m.from); err != nil {
		return nil, fmt.Errorf("sender: %w", err)
	}
	if err := msg.AddToFormat(to.Name, to.Email); err != nil {
		return nil, ErrAddress
	}
	msg.Subject(subject)
	return msg, nil
}

func (m *Mailer) send(ctx context.Context, msg *mail.Msg) error {
	if err := m.sender.DialAndSendWithContext(ctx, msg); err != nil {
		return ErrUndelivered
	}
	m.log.InfoContext(ctx, "mail sent", "recipients", len(msg.GetTo())) // ok: allegromedical/safeguards: a count
	return nil
}
