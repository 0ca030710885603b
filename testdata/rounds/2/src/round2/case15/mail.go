// Package case15 writes to patients by e-mail.
package case15

import (
	"bytes"
	"fmt"
	"net/smtp"
	"strings"
	"text/template"
)

type Appointment struct {
	ID        string
	Email     string `pii:"email"`
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
	Code      string `pii:"one-time-code"`
	When      string
}

var (
	whole   = template.Must(template.New("whole").Parse("Your appointment: {{.}}\n"))
	medical = template.Must(template.New("medical").Parse("Dear {{.Name}}, about {{.Diagnosis}}: come {{.When}}\n"))
	plain   = template.Must(template.New("plain").Parse("Dear {{.Name}}, come {{.When}}, with code {{.Code}}\n"))
)

// Mailer sends through one server.
type Mailer struct {
	addr string
	from string
}

func (m Mailer) send(to, subject, body string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Subject: %s\r\n\r\n%s", subject, body)
	return smtp.SendMail(m.addr, nil, m.from, []string{to}, []byte(b.String()))
}

func render(t *template.Template, data any) (string, error) {
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return "", err
	}
	return b.String(), nil
}

func LeakTemplate(m Mailer, a Appointment) error {
	var b bytes.Buffer
	if err := medical.Execute(&b, a); err != nil {
		return err
	}
	return m.send(a.Email, "Your appointment", b.String()) // leak: Appointment.Diagnosis
}

// A name and a code may be in a mail.
func CleanTemplate(m Mailer, a Appointment) error {
	var b bytes.Buffer
	if err := plain.Execute(&b, a); err != nil {
		return err
	}
	return m.send(a.Email, "Your appointment", b.String())
}

func LeakWhole(m Mailer, a Appointment) error {
	body, err := render(whole, a)
	if err != nil {
		return err
	}
	return m.send(a.Email, "Your appointment", body) // leak: Appointment.Diagnosis
}

func CleanWhole(m Mailer, a Appointment) error {
	body, err := render(whole, a.When)
	if err != nil {
		return err
	}
	return m.send(a.Email, "Your appointment", body)
}

func LeakSubject(m Mailer, a Appointment) error {
	return m.send(a.Email, "Appointment: "+a.Diagnosis, "Come "+a.When) // leak: Appointment.Diagnosis
}

func CleanSubject(m Mailer, a Appointment) error {
	return m.send(a.Email, "Appointment: "+a.ID, "Come "+a.When)
}

// view is what a template is given.
type view struct {
	Name, When, Reason string
}

func LeakView(m Mailer, a Appointment) error {
	body, err := render(whole, view{Name: a.Name, When: a.When, Reason: a.Diagnosis})
	if err != nil {
		return err
	}
	return m.send(a.Email, "Your appointment", body) // leak: Appointment.Diagnosis
}

func CleanView(m Mailer, a Appointment) error {
	body, err := render(whole, view{Name: a.Name, When: a.When, Reason: "check"})
	if err != nil {
		return err
	}
	return m.send(a.Email, "Your appointment", body)
}
