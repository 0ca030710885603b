// Package case08 writes to the patients of a practice.
package case08

import (
	"bytes"
	"fmt"
	"mime/quotedprintable"
	"net/smtp"
	"strings"
	"text/template"
)

// Patient gets letters.
type Patient struct {
	Name      string `pii:"name"`
	Email     string `pii:"email"`
	Diagnosis string `pii:"diagnosis"`
	Visits    int
}

var reminder = template.Must(template.New("reminder").Parse("Dear {{.Name}},\r\nplease come for visit {{.Number}}.\r\n"))

// mailer speaks to a server.
type mailer struct{ addr, from string }

// letter is a message that is being put together.
type letter struct {
	head []string
	body bytes.Buffer
}

func (l *letter) header(key, value string) *letter {
	l.head = append(l.head, key+": "+value)
	return l
}

func (l *letter) text(s string) *letter {
	w := quotedprintable.NewWriter(&l.body)
	defer w.Close()
	w.Write([]byte(s))
	return l
}

func (l *letter) bytes() []byte {
	return []byte(strings.Join(l.head, "\r\n") + "\r\n\r\n" + l.body.String())
}

func (m mailer) send(to string, l *letter) error {
	return smtp.SendMail(m.addr, nil, m.from, []string{to}, l.bytes())
}

// LeakLetter says what the patient has, CleanLetter how often they came.
func LeakLetter(addr string, p Patient) error {
	m := mailer{addr, "practice@example.com"}
	l := new(letter).header("Subject", "Your visit").text("Dear patient, about your " + p.Diagnosis)
	return m.send(p.Email, l) // leak: Patient.Diagnosis
}

func CleanLetter(addr string, p Patient) error {
	m := mailer{addr, "practice@example.com"}
	l := new(letter).header("Subject", "Your visit").text(fmt.Sprint("Dear patient, about your visit ", p.Visits))
	return m.send(p.Email, l)
}

// LeakSubject has it in the subject, CleanSubject only whether there is something.
func LeakSubject(addr string, p Patient) error {
	m := mailer{addr, "practice@example.com"}
	l := new(letter).header("Subject", "Results: "+p.Diagnosis).text("Call us.")
	return m.send(p.Email, l) // leak: Patient.Diagnosis
}

func CleanSubject(addr string, p Patient) error {
	m := mailer{addr, "practice@example.com"}
	l := new(letter).header("Subject", fmt.Sprint("Results: ", p.Diagnosis != "")).text("Call us.")
	return m.send(p.Email, l)
}

// LeakTemplate gives the template the diagnosis in place of a number, CleanTemplate the number.
func LeakTemplate(addr string, p Patient) error {
	var text strings.Builder
	if err := reminder.Execute(&text, map[string]any{"Name": "you", "Number": p.Diagnosis}); err != nil {
		return err
	}
	return smtp.SendMail(addr, nil, "practice@example.com", []string{p.Email}, []byte(text.String())) // leak: Patient.Diagnosis
}

func CleanTemplate(addr string, p Patient) error {
	var text strings.Builder
	if err := reminder.Execute(&text, map[string]any{"Name": "you", "Number": p.Visits, "Why": p.Diagnosis}); err != nil {
		return err
	}
	return smtp.SendMail(addr, nil, "practice@example.com", []string{p.Email}, []byte(text.String()))
}
