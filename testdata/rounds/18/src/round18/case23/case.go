// Package case23 writes to the patients of a laboratory by mail.
package case23

import (
	"bytes"
	"fmt"
	"mime"
	"net/smtp"
	"strings"
	"text/template"
)

// Result is of a test.
type Result struct {
	Ref     string
	Patient string `pii:"name"`
	Email   string `pii:"email"`
	Finding string `pii:"lab-result"`
}

// Mail is one message.
type Mail struct {
	to, subject string
	body        bytes.Buffer
}

// Bytes is the message as it goes over the wire.
func (m *Mail) Bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "To: %s\r\nSubject: %s\r\n\r\n", m.to, mime.QEncoding.Encode("utf-8", m.subject))
	b.Write(m.body.Bytes())
	return b.Bytes()
}

// Mailer sends mail through one server.
type Mailer struct{ addr, from string }

func (s Mailer) send(m *Mail) error {
	return smtp.SendMail(s.addr, nil, s.from, []string{m.to}, m.Bytes())
}

var (
	ready = template.Must(template.New("").Parse("Dear {{.Patient}}, the result {{.Ref}} is ready.\r\n"))
	full  = template.Must(template.New("").Parse("Dear {{.Patient}}, the result {{.Ref}} is {{.Finding}}.\r\n"))
)

func compose(r Result, subject string, extra ...string) *Mail {
	m := &Mail{to: r.Email, subject: subject}
	fmt.Fprintf(&m.body, "Dear %s,\r\n", r.Patient)
	for _, line := range extra {
		m.body.WriteString(line + "\r\n")
	}
	return m
}

// LeakLine has the finding in a line of the mail, CleanLine the number.
func LeakLine(s Mailer, r Result) error {
	return s.send(compose(r, "Your test", "Your result: "+r.Finding)) // leak: Result.Finding
}

func CleanLine(s Mailer, r Result) error {
	return s.send(compose(r, "Your test", "Your result: "+r.Ref))
}

// LeakTemplate fills a template that has the finding, CleanTemplate one that has the name only.
func LeakTemplate(s Mailer, r Result) error {
	var b bytes.Buffer
	if err := full.Execute(&b, r); err != nil {
		return err
	}
	return smtp.SendMail(s.addr, nil, s.from, []string{r.Email}, b.Bytes()) // leak: Result.Finding
}

func CleanTemplate(s Mailer, r Result) error {
	var b bytes.Buffer
	if err := ready.Execute(&b, r); err != nil {
		return err
	}
	return smtp.SendMail(s.addr, nil, s.from, []string{r.Email}, b.Bytes())
}

// LeakSubject has the finding in the subject, CleanSubject the name, which may be there.
func LeakSubject(s Mailer, r Result) error {
	m := compose(r, strings.Join([]string{"Test", r.Ref, r.Finding}, " "))
	return s.send(m) // leak: Result.Finding
}

func CleanSubject(s Mailer, r Result) error {
	m := compose(r, strings.Join([]string{"Test", r.Ref, r.Patient}, " "))
	return s.send(m)
}

// LeakReset puts the finding in after the text was reset, CleanReset before.
func LeakReset(s Mailer, r Result) error {
	m := compose(r, "Your test")
	m.body.Reset()
	m.body.WriteString(r.Finding)
	return s.send(m) // leak: Result.Finding
}

func CleanReset(s Mailer, r Result) error {
	m := compose(r, "Your test")
	m.body.WriteString(r.Finding)
	m.body.Reset()
	return s.send(m)
}
