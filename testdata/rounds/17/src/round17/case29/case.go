// Package case29 writes to people who have forgotten their password, or need their results.
package case29

import (
	"fmt"
	"strings"

	"gopkg.in/gomail.v2"
)

// Account is who writes, and what helps.
type Account struct {
	Email    string `pii:"email"`
	Password string `pii:"password"`
	Reset    string `pii:"token"`
}

// Result is what a laboratory has found.
type Result struct {
	To      string `pii:"email"`
	Sample  int
	Finding string `pii:"lab-result"`
}

// mailer sends mail.
type mailer struct {
	from   string
	dialer *gomail.Dialer
	footer string
}

func newMailer() *mailer {
	return &mailer{"desk@shop.example", gomail.NewDialer("localhost", 25, "desk", "x"), "Your shop"}
}

func (m *mailer) send(to, subject string, lines ...string) error {
	msg := gomail.NewMessage()
	msg.SetHeader("From", m.from)
	msg.SetHeader("To", to)
	msg.SetHeader("Subject", subject)
	msg.SetBody("text/plain", strings.Join(append(lines, m.footer), "\r\n"))
	if err := m.dialer.DialAndSend(msg); err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	return nil
}

// LeakWelcome sends the password, CleanWelcome asks for one.
func LeakWelcome(a Account) error {
	return newMailer().send(a.Email, "Welcome", "Dear customer,", "your password is "+a.Password) // leak: Account.Password
}

func CleanWelcome(a Account) error {
	return newMailer().send(a.Email, "Welcome", "Please choose a password.")
}

// LeakReset puts a token that does not end into the mail, CleanReset where one can be had.
func LeakReset(a Account) error {
	link := "https://shop.example/reset?t=" + a.Reset
	return newMailer().send(a.Email, "Reset your password", link) // leak: Account.Reset
}

func CleanReset(a Account) error {
	link := "https://shop.example/reset"
	return newMailer().send(a.Email, "Reset your password", link)
}

// LeakSubject has the finding in the subject, CleanSubject the number of the sample.
func LeakSubject(r Result) error {
	subject := fmt.Sprintf("Sample %d: %s", r.Sample, r.Finding)
	return newMailer().send(r.To, subject, "See our portal.") // leak: Result.Finding
}

func CleanSubject(r Result) error {
	subject := fmt.Sprintf("Sample %d has been examined", r.Sample)
	return newMailer().send(r.To, subject, "See our portal.")
}
