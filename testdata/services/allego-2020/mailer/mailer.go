// Package mailer writes mails to learners and keeps the newsletter's list.
package mailer

import (
	"context"
	"fmt"
	"log/slog"
	"net/smtp"
	"strings"

	"github.com/resend/resend-go/v3"

	"allego.example/learn/models"
	"allego.example/learn/privacy"
)

// Mailer sends mails.
type Mailer struct {
	From   string
	Client *resend.Client
	Log    *slog.Logger
}

// Welcome greets a new learner.
func (m *Mailer) Welcome(ctx context.Context, l *models.Learner) error {
	return m.send(ctx, l.Email, "Welcome", "Dear "+l.Name+", your courses wait for you.") // ok: allego-2020/passwords, default/logs: contact data in a mail to that person
}

// FirstLogin tells somebody how to get in.
func (m *Mailer) FirstLogin(ctx context.Context, l models.Login, byLink bool) error {
	if byLink {
		return m.send(ctx, l.Email, "Your account", "Follow the link to choose a password.") // ok: allego-2020/passwords, default/logs: no password in it
	}
	return m.send(ctx, l.Email, "Your account", "Your password is "+l.Password) // leak: allego-2020/passwords
}

func (m *Mailer) send(ctx context.Context, to, subject, text string) error {
	_, err := m.Client.Emails.SendWithContext(ctx, &resend.SendEmailRequest{From: m.From, To: []string{to}, Subject: subject, Text: text})
	if err != nil {
		m.Log.WarnContext(ctx, "mail not sent", "to", privacy.MaskEmail(to), "subject", subject) // ok: allego-2020/passwords: masked
		return fmt.Errorf("mail %q was not sent", subject)
	}
	return nil
}

// Subscribe puts a learner on the list of the newsletter.
func (m *Mailer) Subscribe(ctx context.Context, l *models.Learner) error {
	if !l.Consents.Reachable() {
		return m.unsubscribe(ctx, l)
	}
	first, _, _ := strings.Cut(l.Name, " ")
	_, err := m.Client.Contacts.CreateWithContext(ctx, &resend.CreateContactRequest{Email: l.Email, FirstName: first}) // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/roles: no objection
	return err
}

// unsubscribe takes a learner off the list.
func (m *Mailer) unsubscribe(ctx context.Context, l *models.Learner) error {
	_, err := m.Client.Contacts.RemoveWithContext(ctx, &resend.RemoveContactOptions{Id: l.Email}) // ok: it is deleted there
	return err
}

// Relaunch writes to everybody who ever had an account.
func (m *Mailer) Relaunch(ctx context.Context, all []*models.Learner) {
	for _, l := range all {
		m.relist(ctx, l)
		if l.Consents.NoMarketing {
			continue
		}
		m.list(ctx, l)
	}
}

func (m *Mailer) list(ctx context.Context, l *models.Learner) {
	_, err := m.Client.Contacts.CreateWithContext(ctx, &resend.CreateContactRequest{Email: l.Email}) // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/roles: its one caller asks
	m.warn(ctx, l, err)
}

func (m *Mailer) relist(ctx context.Context, l *models.Learner) {
	_, err := m.Client.Contacts.CreateWithContext(ctx, &resend.CreateContactRequest{Email: l.Email}) // leak: allego-2020/marketing-opt-out
	m.warn(ctx, l, err)
}

func (m *Mailer) warn(ctx context.Context, l *models.Learner, err error) {
	if err != nil {
		m.Log.WarnContext(ctx, "not listed", "learner", l, "err", err) // ok: allego-2020/passwords, default/logs: LogValue masks the learner
	}
}

// Trained congratulates those whom a customer trains.
func (m *Mailer) Trained(ctx context.Context, t models.Trainee) error {
	if err := m.send(ctx, t.Email, "Well done", fmt.Sprintf("%s, you have %d points.", t.Name, t.Score)); err != nil { // ok: allego-2020/passwords, default/logs: that is what the customer wants
		return err
	}
	_, err := m.Client.Contacts.CreateWithContext(ctx, &resend.CreateContactRequest{Email: t.Email}) // leak: allego-2020/marketing-opt-out, allego-2020/roles
	return err
}

// Recruiter sends an application to those who decide about it.
func (m *Mailer) Recruiter(a models.Applicant, to, relay string, full bool) error {
	text := "Subject: An application\r\n\r\n" + a.Letter
	if full {
		text += "\r\nSalary: " + a.Salary
		return smtp.SendMail(relay, nil, m.From, []string{to}, []byte(text)) // leak: allego-2020/encrypted, default/mail
	}
	return smtp.SendMail(relay, nil, m.From, []string{to}, []byte(text)) // ok: allego-2020/passwords: nothing sensitive
}
