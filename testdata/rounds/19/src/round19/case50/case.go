// Package case50 mails its users when their accounts change.
package case50

import (
	"bytes"
	"fmt"
	"html/template"
	"log/slog"
	"time"

	"gopkg.in/gomail.v2"
)

// Account is of a user.
type Account struct {
	Login    string
	Email    string `pii:"email"`
	Password string `pii:"password"`
	Reset    string `pii:"one-time-code"`
	APIKey   string `pii:"api-key"`
}

// Mailer sends messages.
type Mailer interface {
	Send(to, subject, body string) error
}

type smtpMailer struct{ d *gomail.Dialer }

func (s smtpMailer) Send(to, subject, body string) error {
	m := gomail.NewMessage()
	m.SetHeader("To", to)
	m.SetHeader("Subject", subject)
	m.SetBody("text/html", body)
	return s.d.DialAndSend(m)
}

// queued keeps messages until they are flushed.
type queued struct {
	next Mailer
	all  [][3]string
}

func (q *queued) Send(to, subject, body string) error {
	q.all = append(q.all, [3]string{to, subject, body})
	return nil
}

func (q *queued) flush() error {
	for _, m := range q.all {
		if err := q.next.Send(m[0], m[1], m[2]); err != nil {
			return err
		}
	}
	q.all = nil
	return nil
}

// dry logs messages in place of sending them.
type dry struct{ quiet bool }

func (d dry) Send(to, subject, body string) error {
	if d.quiet {
		slog.Info("mail", "subject", subject, "size", len(body))
		return nil
	}
	slog.Info("mail", "subject", subject, "body", body)
	return nil
}

func mailer() Mailer { return smtpMailer{gomail.NewDialer("mx", 25, "", "")} }

var (
	created = template.Must(template.New("created").Parse(`Welcome {{.Login}}, your password is {{.Password}}`))
	linked  = template.Must(template.New("linked").Parse(`Welcome {{.Login}}, set your password within {{.Days}} days`))
)

func render(t *template.Template, v any) string {
	var b bytes.Buffer
	if err := t.Execute(&b, v); err != nil {
		return "template failed"
	}
	return b.String()
}

// LeakCreated mails the password, CleanCreated until when to set one.
func LeakCreated(a Account) error {
	return mailer().Send(a.Email, "Welcome", render(created, map[string]string{"Login": a.Login, "Password": a.Password})) // leak: Account.Password
}

func CleanCreated(a Account) error {
	return mailer().Send(a.Email, "Welcome", render(linked, map[string]string{"Login": a.Login, "Days": fmt.Sprint(len(a.Reset))}))
}

// LeakDry logs the mail with the code, CleanDry its size.
func LeakDry(a Account) error {
	return dry{}.Send("", "Reset", "your code: "+a.Reset) // leak: Account.Reset
}

func CleanDry(a Account) error {
	return dry{quiet: true}.Send("", "Reset", "your code: "+a.Reset)
}

// LeakSubject has the key in the subject, CleanSubject when it was made.
func LeakSubject(a Account, at time.Time) error {
	return mailer().Send(a.Email, fmt.Sprintf("New key %s (%d)", a.APIKey, at.Year()), "see your settings") // leak: Account.APIKey
}

func CleanSubject(a Account, at time.Time) error {
	return mailer().Send(a.Email, fmt.Sprintf("New key (%d)", at.Year()), "see your settings "+a.Login)
}

// LeakQueue flushes a message with the key, CleanQueue drops it.
func LeakQueue(a Account) error {
	q := &queued{next: mailer()}
	_ = q.Send(a.Email, "Key", "your key: "+a.APIKey)
	return q.flush() // leak: Account.APIKey
}

func CleanQueue(a Account) error {
	q := &queued{next: mailer()}
	_ = q.Send(a.Email, "Key", "your key: "+a.APIKey)
	q.all = q.all[:0]
	return q.flush()
}
