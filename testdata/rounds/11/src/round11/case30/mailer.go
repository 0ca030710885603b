// Package case30 writes to patients.
package case30

import (
	"bytes"
	"fmt"
	htmltemplate "html/template"
	"mime/quotedprintable"
	"net/smtp"
	"net/textproto"
	"strings"
	"text/template"
)

// Appointment is what a letter is about.
type Appointment struct {
	Doctor  string
	Patient string `pii:"name"`
	Email   string `pii:"email"`
	Reason  string `pii:"diagnosis"`
	Code    string `pii:"one-time-code"`
	Result  string `pii:"lab-result"`
}

var reminder = template.Must(template.New("reminder").Parse(`Dear {{.Patient}}, you see {{.Doctor}} soon.
{{- if .Result}} There is a result.{{end}}`))

var details = htmltemplate.Must(htmltemplate.New("details").Parse(`<p>Dear {{.Patient}}, it is about {{.Reason}}.</p>`))

// message puts a mail together.
func message(to, subject, body string) []byte {
	header := textproto.MIMEHeader{}
	header.Set("To", to)
	header.Set("Subject", subject)
	var b bytes.Buffer
	for _, key := range []string{"To", "Subject"} {
		fmt.Fprintf(&b, "%s: %s\r\n", key, header.Get(key))
	}
	b.WriteString("\r\n" + body)
	return b.Bytes()
}

// sender delivers, and counts bytes.
type sender struct {
	server string
	sent   int
}

func (s *sender) send(to string, msg []byte) error {
	s.sent += len(msg)
	return smtp.SendMail(s.server, nil, "desk@clinic.example", []string{to}, msg)
}

// LeakTemplate tells what it is about, CleanTemplate that there is something.
func LeakTemplate(s *sender, a *Appointment) {
	var b strings.Builder
	if err := details.Execute(&b, a); err == nil {
		_ = s.send(a.Email, message(a.Email, "Your visit", b.String())) // leak: Appointment.Reason
	}
}

func CleanTemplate(s *sender, a *Appointment) {
	var b strings.Builder
	if err := reminder.Execute(&b, a); err == nil {
		_ = s.send(a.Email, message(a.Email, "Your visit", b.String()))
	}
}

// LeakSubject has the reason in the subject, CleanSubject a code that is good once.
func LeakSubject(s *sender, a *Appointment) {
	_ = s.send(a.Email, message(a.Email, "About "+a.Reason, "See you.")) // leak: Appointment.Reason
}

func CleanSubject(s *sender, a *Appointment) {
	_ = s.send(a.Email, message(a.Email, "Sign in with "+a.Code, "See you."))
}

// LeakQuoted encodes the text for the way, which hides nothing.
func LeakQuoted(s *sender, a *Appointment) {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(&b)
	_, _ = fmt.Fprintf(w, "Dear %s, your result: %s", a.Patient, a.Result)
	_ = w.Close()
	_ = s.send(a.Email, b.Bytes()) // leak: Appointment.Result
}

func CleanQuoted(s *sender, a *Appointment) {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(&b)
	_, _ = fmt.Fprintf(w, "Dear %s, your result: %s", a.Patient, a.Doctor)
	_ = w.Close()
	_ = s.send(a.Email, b.Bytes())
}

// LeakClient talks to the server step by step.
func LeakClient(s *sender, a *Appointment) {
	c, err := smtp.Dial(s.server)
	if err != nil {
		return
	}
	defer c.Close()
	if c.Mail("desk@clinic.example") != nil || c.Rcpt(a.Email) != nil {
		return
	}
	if w, err := c.Data(); err == nil {
		_, _ = fmt.Fprintf(w, "Subject: %s\r\n\r\n%s", a.Doctor, strings.ToUpper(a.Reason)) // leak: Appointment.Reason
		_ = w.Close()
	}
}

func CleanClient(s *sender, a *Appointment) {
	c, err := smtp.Dial(s.server)
	if err != nil {
		return
	}
	defer c.Close()
	if c.Mail("desk@clinic.example") != nil || c.Rcpt(a.Email) != nil {
		return
	}
	if w, err := c.Data(); err == nil {
		_, _ = fmt.Fprintf(w, "Subject: %s\r\n\r\n%s", a.Doctor, strings.ToUpper(a.Patient))
		_ = w.Close()
	}
}
