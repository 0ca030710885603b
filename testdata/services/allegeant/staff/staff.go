// Package staff has people answer what visitors want to know.
package staff

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"github.com/rs/zerolog"
	"github.com/wneessen/go-mail"

	"allegeant.example/benefits/partners"
	"allegeant.example/benefits/people"
	"allegeant.example/benefits/records"
	"allegeant.example/benefits/safe"
)

// Sender delivers messages; a *mail.Client is one.
type Sender interface {
	DialAndSendWithContext(ctx context.Context, messages ...*mail.Msg) error
}

// Desk is where enquiries are answered.
type Desk struct {
	records *records.Records
	box     *safe.Box
	sender  Sender
	admin   string
	log     zerolog.Logger
}

// New returns a desk whose administrators read admin's mail.
func New(r *records.Records, box *safe.Box, sender Sender, admin string, log zerolog.Logger) *Desk {
	return &Desk{records: r, box: box, sender: sender, admin: admin, log: log}
}

var errMail = errors.New("staff: the mail server took no message")

func (d *Desk) compose(to, subject string) (*mail.Msg, error) {
	msg := mail.NewMsg()
	if err := errors.Join(msg.From(d.admin), msg.To(to)); err != nil {
		return nil, errMail
	}
	msg.Subject(subject)
	return msg, nil
}

func (d *Desk) send(ctx context.Context, msg *mail.Msg) error {
	if err := d.sender.DialAndSendWithContext(ctx, msg); err != nil {
		return errMail
	}
	return nil
}

// Announce tells the administrators that an enquiry waits for them.
func (d *Desk) Announce(ctx context.Context, e *people.Enquiry) error {
	msg, err := d.compose(d.admin, fmt.Sprintf("Enquiry %s about %s", e.ID, e.Topic))
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, e.From.Name+" waits for an answer.")
	return d.send(ctx, msg) // ok: a name is no confidential matter
}

// Forward sends the administrators the whole enquiry, or what they should hurry for.
func (d *Desk) Forward(ctx context.Context, e *people.Enquiry, urgent bool) error {
	msg, err := d.compose(d.admin, "Enquiry "+e.ID)
	if err != nil {
		return err
	}
	if urgent {
		msg.Subject("Urgent: " + e.Condition)
		return d.send(ctx, msg) // leak: allegeant/email-unencrypted
	}
	msg.SetBodyString(mail.TypeTextPlain, summary(e))
	return d.send(ctx, msg) // leak: allegeant/email-unencrypted
}

// summary is an enquiry on a few lines.
func summary(e *people.Enquiry) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Topic: %s\n", e.Topic)
	fmt.Fprintf(&b, "SSN: %s\n", e.SSN)
	if e.Salary > 0 {
		fmt.Fprintf(&b, "Salary: %d\n", e.Salary)
	}
	return b.String()
}

// ForwardSealed sends the administrators the whole enquiry, and only they can
// read it.
func (d *Desk) ForwardSealed(ctx context.Context, e *people.Enquiry) error {
	msg, err := d.compose(d.admin, "Enquiry "+e.ID)
	if err != nil {
		return err
	}
	sealed, err := d.box.SealText(summary(e))
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, sealed)
	return d.send(ctx, msg) // ok: allegeant/email-unencrypted: sealed
}

// ForwardEncoded looks as if nobody else could read it.
func (d *Desk) ForwardEncoded(ctx context.Context, e *people.Enquiry) error {
	msg, err := d.compose(d.admin, "Enquiry "+e.ID)
	if err != nil {
		return err
	}
	encoded := base64.StdEncoding.EncodeToString([]byte(summary(e)))
	msg.SetBodyString(mail.TypeTextPlain, encoded)
	return d.send(ctx, msg) // leak: allegeant/email-unencrypted
}

// Answer writes to the visitor what the staff found out.
func (d *Desk) Answer(ctx context.Context, id, text string) error {
	e, err := d.records.Enquiry(ctx, id)
	if err != nil {
		return err
	}
	msg, err := d.compose(e.From.Email, "Your enquiry about "+e.Topic)
	if err != nil {
		return err
	}
	msg.SetBodyString(mail.TypeTextPlain, "Dear "+e.From.Name+",\n"+text)
	if err := d.send(ctx, msg); err != nil { // ok: the visitor's own name, the answer, and the address to deliver to
		d.log.Warn().Str("enquiry", e.ID).Str("to", e.From.Masked()).Msg("not answered") // ok: default/logs: masked
		d.log.Debug().Str("to", e.From.Email).Msg("not answered")                        // leak: default/logs
		return err
	}
	if e.Topic == "pension" {
		return partners.Rate(ctx, e)
	}
	return nil
}
