// Package case26 sends results of tests by mail, from templates.
package case26

import (
	"bytes"
	"errors"
	"fmt"
	"net/smtp"
	"os"
	"strings"
	"text/template"
)

type Patient struct {
	Email  string `pii:"email"`
	First  string `pii:"name"`
	Result string `pii:"lab-result"`
	Lab    string
}

type mail struct {
	To      []string
	Subject string
	Body    string
}

func (m mail) bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "To: %s\r\nSubject: %s\r\n\r\n%s", strings.Join(m.To, ", "), m.Subject, m.Body)
	return b.Bytes()
}

type renderer struct{ t *template.Template }

var texts = renderer{template.Must(template.New("").Parse(`
{{define "ready"}}Dear {{.First}}, your result from {{.Lab}} is ready{{end}}
{{define "static"}}Your result is ready{{end}}`))}

func (r renderer) render(name, subject string, p Patient) (mail, error) {
	var b strings.Builder
	if err := r.t.ExecuteTemplate(&b, name, p); err != nil {
		return mail{}, err
	}
	return mail{To: []string{p.Email}, Subject: subject, Body: b.String()}, nil
}

// address is where the mail server listens.
var address = os.Getenv("SMTP_ADDRESS")

func send(m mail) error {
	if len(m.To) == 0 {
		return errors.New("to nobody")
	}
	return smtp.SendMail(address, nil, "lab@example.test", m.To, m.bytes())
}

func body(p Patient) string { return "Your result is " + p.Result }
func hint(p Patient) string { return "Your result is at " + p.Lab }

func LeakBody(p Patient) error {
	return send(mail{To: []string{p.Email}, Subject: "Result", Body: body(p)}) // leak: Patient.Result
}

func CleanBody(p Patient) error {
	return send(mail{To: []string{p.Email}, Subject: "Result", Body: hint(p)})
}

func LeakSubject(p Patient) error {
	m := mail{To: []string{p.Email}, Body: hint(p)}
	m.Subject = p.Result + " from " + p.Lab
	return send(m) // leak: Patient.Result
}

func CleanSubject(p Patient) error {
	m := mail{To: []string{p.Email}, Body: hint(p)}
	m.Subject = "News from " + p.Lab
	return send(m)
}

func LeakPreview(p Patient) error {
	m, err := texts.render("ready", "Result", p)
	if err != nil {
		return err
	}
	fmt.Println(m.Body) // leak: Patient.First
	return nil
}

func CleanPreview(p Patient) error {
	m, err := texts.render("ready", "Result", p)
	if err != nil {
		return err
	}
	fmt.Println(m.Subject, len(m.Body))
	return nil
}
