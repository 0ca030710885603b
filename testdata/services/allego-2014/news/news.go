// Package news writes to members.
package news

import (
	"context"
	"crypto/tls"
	"fmt"
	"net/smtp"

	"github.com/mailgun/mailgun-go/v4"
	"github.com/rs/zerolog"

	"allego.example/early/people"
	"allego.example/early/seal"
)

const list = "weekly@news.allego.example"

// Desk writes mails.
type Desk struct {
	Gun  *mailgun.MailgunImpl
	From string
	Log  zerolog.Logger
}

// Welcome greets a new member.
func (d *Desk) Welcome(ctx context.Context, s people.SignUp, withPassword bool) error {
	text := "Dear " + s.Name + ", thank you for signing up."
	msg := mailgun.NewMessage(d.From, "Welcome", text, s.Email)
	if withPassword {
		msg.SetHTML("<p>Your password is " + s.Password)
		return d.send(ctx, msg) // leak: default/mail, default/passwords
	}
	return d.send(ctx, msg) // ok: contact data in a mail to that person
}

func (d *Desk) send(ctx context.Context, msg *mailgun.Message) error {
	_, _, err := d.Gun.Send(ctx, msg)
	return err
}

// Subscribe puts a member on the list.
func (d *Desk) Subscribe(ctx context.Context, m *people.Member) error {
	if m.NoMail {
		return d.Gun.DeleteMember(ctx, m.Email, list) // ok: it is taken off
	}
	return d.Gun.CreateMember(ctx, true, list, mailgun.Member{Address: m.Email, Name: m.Name}) // ok: allego-2014/contact-opt-out: no objection
}

// Import puts everybody on the list who is not there.
func (d *Desk) Import(ctx context.Context, members []people.Member) (int, error) {
	added := 0
	for i := range members {
		m := &members[i]
		if skip(m) {
			d.Log.Info().Object("member", m).Msg("skipped") // ok: by its number
			continue
		}
		if err := d.Gun.CreateMember(ctx, true, list, mailgun.Member{Address: m.Email}); err != nil { // ok: allego-2014/contact-opt-out: the others are skipped
			return added, err
		}
		added++
	}
	return added, nil
}

// skip tells who is not to be written to.
func skip(m *people.Member) bool { return m.NoMail || m.Email == "" }

// Launch tells everybody of a new box.
func (d *Desk) Launch(ctx context.Context, members []people.Member) error {
	for i := range members {
		m := &members[i]
		if m.NoMail {
			d.Log.Debug().Str("email", m.Email).Msg("does not want mail") // leak: default/logs
		}
		if err := d.Gun.CreateMember(ctx, false, list, mailgun.Member{Address: m.Email}); err != nil { // leak: allego-2014/contact-opt-out
			return err
		}
		if m.Weekly {
			if err := d.Gun.CreateMember(ctx, false, "extra@news.allego.example", mailgun.Member{Address: m.Email}); err != nil { // ok: allego-2014/contact-opt-out: who wants it weekly has not objected
				return err
			}
		}
	}
	return nil
}

// Bill sends a bill by the company's own mail server.
func (d *Desk) Bill(server string, m *people.Member, debit people.Debit, full bool) error {
	account := seal.LastFour(debit.IBAN)
	if full {
		account = debit.IBAN
		return smtp.SendMail(server, nil, d.From, []string{m.Email}, bill(m, account)) // leak: allego-2014/encrypted, default/mail
	}
	return smtp.SendMail(server, nil, d.From, []string{m.Email}, bill(m, account)) // ok: allego-2014/encrypted, default/mail: the account is masked
}

func bill(m *people.Member, account string) []byte {
	return fmt.Appendf(nil, "Subject: Your bill\r\n\r\nDear %s, we take 49 from %s.\r\n", m.FirstName(), account)
}

// BillSafely sends a bill by a server that has to speak TLS.
func (d *Desk) BillSafely(server, host string, m *people.Member, debit people.Debit) error {
	c, err := smtp.Dial(server)
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }()
	if err := c.StartTLS(&tls.Config{ServerName: host}); err != nil {
		return err
	}
	if err := c.Mail(d.From); err != nil {
		return err
	}
	if err := c.Rcpt(m.Email); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(bill(m, debit.IBAN)); err != nil { // leak: default/mail
		return err
	}
	return w.Close()
}
