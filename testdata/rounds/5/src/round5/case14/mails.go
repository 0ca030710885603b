// Package case14 writes to people who wait for a decision.
package case14

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/smtp"
	"net/textproto"
)

type Claimant struct {
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Claim string `pii:"claim"`
	Code  string `pii:"one-time-code"`
	Desk  string
}

var address string

// A letter is a mail in the making.
type letter struct {
	subject string
	parts   []string
}

func (l *letter) say(format string, args ...any) *letter {
	l.parts = append(l.parts, fmt.Sprintf(format, args...))
	return l
}

func (l *letter) bytes() ([]byte, error) {
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, p := range l.parts {
		part, err := w.CreatePart(textproto.MIMEHeader{"Content-Type": {"text/plain"}})
		if err != nil {
			return nil, err
		}
		if _, err := part.Write([]byte(p)); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	head := "Subject: " + l.subject + "\r\nContent-Type: " + w.FormDataContentType() + "\r\n\r\n"
	return append([]byte(head), body.Bytes()...), nil
}

func (l *letter) send(to string) error {
	msg, err := l.bytes()
	if err != nil {
		return err
	}
	return smtp.SendMail(address, nil, "desk@example.test", []string{to}, msg)
}

func LeakPart(c Claimant) error {
	l := &letter{subject: "Your claim"}
	return l.say("Dear %s,", c.Name).say("about %q", c.Claim).send(c.Email) // leak: Claimant.Claim
}

func CleanPart(c Claimant) error {
	l := &letter{subject: "Your claim"}
	return l.say("Dear %s,", c.Desk).say("the code is %q", "in your app").send(c.Email)
}

func LeakSubject(c Claimant) error {
	l := &letter{subject: "Decided: " + c.Claim}
	return l.say("See %s", c.Desk).send(c.Email) // leak: Claimant.Claim
}

func CleanSubject(c Claimant) error {
	l := &letter{subject: "Decided"}
	if c.Claim != "" {
		l.subject += " by " + c.Desk
	}
	return l.say("See %s", c.Desk).send(c.Email)
}

func CleanCode(c Claimant) error {
	return (&letter{subject: "Code"}).say("%s", c.Code).send(c.Email)
}
