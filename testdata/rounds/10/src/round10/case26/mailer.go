// Package case26 writes mail from templates.
package case26

import (
	"bytes"
	"fmt"
	"net/smtp"
	"strings"
	"text/template"
)

// Appointment is what a patient is reminded of.
type Appointment struct {
	Email  string `pii:"email"`
	Name   string `pii:"name"`
	Reason string `pii:"diagnosis"`
	Day    string
	Code   string `pii:"one-time-code"`
}

var (
	short = template.Must(template.New("short").Parse("Dear {{.Name}}, see you on {{.Day}}.\n"))
	long  = template.Must(template.New("long").Parse(
		"Dear {{.Name}}, see you on {{.Day}}{{with .Reason}} because of {{.}}{{end}}.\n"))
	table = template.Must(template.New("table").Parse("{{range $k, $v := .}}{{$k}}: {{$v}}\n{{end}}"))
)

type Mailer struct {
	Addr, From string
}

func (m Mailer) send(to, subject, body string) error {
	text := fmt.Sprintf("To: %s\r\nSubject: %s\r\n\r\n%s", to, subject, body)
	return smtp.SendMail(m.Addr, nil, m.From, []string{to}, []byte(text))
}

func render(t *template.Template, data any) string {
	var b strings.Builder
	if err := t.Execute(&b, data); err != nil {
		return "There is news for you."
	}
	return b.String()
}

func LeakReason(m Mailer, a Appointment) {
	_ = m.send(a.Email, "Reminder", render(long, a)) // leak: Appointment.Reason
}

func CleanReason(m Mailer, a Appointment) {
	_ = m.send(a.Email, "Reminder", render(short, a))
}

func LeakSubject(m Mailer, a Appointment) {
	_ = m.send(a.Email, "About your "+a.Reason, render(short, a)) // leak: Appointment.Reason
}

func CleanSubject(m Mailer, a Appointment) {
	_ = m.send(a.Email, "Your code is "+a.Code, render(short, a))
}

// LeakTable lists all that is under a key.
func LeakTable(m Mailer, a Appointment) {
	rows := map[string]string{"day": a.Day, "reason": a.Reason}
	_ = m.send(a.Email, "Reminder", render(table, rows)) // leak: Appointment.Reason
}

func CleanTable(m Mailer, a Appointment) {
	rows := map[string]string{"day": a.Day, "reason": a.Reason}
	delete(rows, "reason")
	_ = m.send(a.Email, "Reminder", render(table, rows))
}

// LeakTail appends to the text that was rendered.
func LeakTail(m Mailer, a Appointment) {
	var b bytes.Buffer
	_ = short.Execute(&b, a)
	fmt.Fprintf(&b, "Bring the papers for %s.", a.Reason)
	_ = smtp.SendMail(m.Addr, nil, m.From, []string{a.Email}, b.Bytes()) // leak: Appointment.Reason
}

func CleanTail(m Mailer, a Appointment) {
	var b bytes.Buffer
	_ = short.Execute(&b, a)
	fmt.Fprintf(&b, "Bring the papers for %s.", a.Name)
	_ = smtp.SendMail(m.Addr, nil, m.From, []string{a.Email}, b.Bytes())
}
