// Package case20 mails patients with SendGrid.
package case20

import (
	"bytes"
	"context"
	"fmt"
	"html/template"

	"github.com/sendgrid/sendgrid-go"
	"github.com/sendgrid/sendgrid-go/helpers/mail"
	"go.uber.org/zap"
)

type Patient struct {
	Name   string `pii:"name"`
	Email  string `pii:"email"`
	Result string `pii:"lab-result"`
	Code   string `pii:"one-time-code"`
}

type Mailer struct {
	client *sendgrid.Client
	from   *mail.Email
	log    *zap.Logger
}

func NewMailer() *Mailer {
	return &Mailer{sendgrid.NewSendClient("key"), mail.NewEmail("Clinic", "clinic@clinic.example"), zap.L()}
}

func (m *Mailer) send(ctx context.Context, to *mail.Email, subject, text, html string) error {
	msg := mail.NewSingleEmail(m.from, subject, to, text, html)
	resp, err := m.client.SendWithContext(ctx, msg)
	if err != nil {
		m.log.Error("not sent", zap.String("subject", subject), zap.Error(err))
		return err
	}
	if resp.StatusCode >= 300 {
		return fmt.Errorf("sendgrid: status %d", resp.StatusCode)
	}
	return nil
}

func to(p Patient) *mail.Email { return mail.NewEmail(p.Name, p.Email) }

var (
	invitation = template.Must(template.New("invitation").Parse(`<p>Dear {{.Name}}, your result is there.</p>`))
	report     = template.Must(template.New("report").Parse(`<p>Dear {{.Name}}, we found {{.Result}}.</p>`))
)

func render(t *template.Template, data any) (string, error) {
	var buf bytes.Buffer
	err := t.Execute(&buf, data)
	return buf.String(), err
}

func LeakBody(ctx context.Context, m *Mailer, p Patient) error {
	return m.send(ctx, to(p), "Your result", "It is "+p.Result, "") // leak: Patient.Result
}

func CleanBody(ctx context.Context, m *Mailer, p Patient) error {
	return m.send(ctx, to(p), "Your result", "It is there, "+p.Name, "")
}

func LeakSubject(ctx context.Context, m *Mailer, p Patient) error {
	return m.send(ctx, to(p), fmt.Sprintf("Result: %s", p.Result), "See the portal.", "") // leak: Patient.Result
}

func CleanSubject(ctx context.Context, m *Mailer, p Patient) error {
	return m.send(ctx, to(p), "Your code", fmt.Sprintf("It is %s. Do not share it.", p.Code), "")
}

func LeakTemplate(ctx context.Context, m *Mailer, p Patient) error {
	html, err := render(report, p)
	if err != nil {
		return err
	}
	return m.send(ctx, to(p), "Your result", "", html) // leak: Patient.Result
}

func CleanTemplate(ctx context.Context, m *Mailer, p Patient) error {
	html, err := render(invitation, map[string]string{"Name": p.Name})
	if err != nil {
		return err
	}
	return m.send(ctx, to(p), "Your result", "", html)
}

func LeakDirect(m *Mailer, p Patient) error {
	msg := mail.NewSingleEmail(m.from, "Result", to(p), "text", "")
	msg.Content = append(msg.Content, mail.NewContent("text/plain", "Result: "+p.Result))
	_, err := m.client.Send(msg) // leak: Patient.Result
	return err
}

func CleanDirect(m *Mailer, p Patient) error {
	msg := mail.NewSingleEmail(m.from, "Result", to(p), "text", "")
	msg.Content = append(msg.Content, mail.NewContent("text/plain", "Length: "+fmt.Sprint(len(p.Result))))
	_, err := m.client.Send(msg)
	return err
}
