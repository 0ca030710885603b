// Package case19 writes mails by templates.
package case19

import (
	"fmt"
	"log/slog"
	"strings"
	"text/template"
)

// Booking is a date with a doctor.
type Booking struct {
	Code    string
	Name    string `pii:"name"`
	Email   string `pii:"email"`
	Illness string `pii:"diagnosis"`
	Pin     string `pii:"one-time-code"`
}

// Mailer sends mails.
type Mailer interface {
	// Send sends one mail.
	//
	//pii:sink mail/body args=2
	Send(to, subject, text string) error
}

// console stands for a mail server.
type console struct{}

func (console) Send(to, subject, text string) error {
	_, err := fmt.Println("mail", len(to), subject, text)
	return err
}

var mails = template.Must(template.New("confirm").Funcs(template.FuncMap{"upper": strings.ToUpper}).Parse(
	`Your booking {{.Code | upper}} is confirmed. Enter {{.Pin}} at the door.` +
		`{{define "full"}}Booking {{.Code}} because of {{.Illness}}.{{end}}` +
		`{{define "count"}}You have {{len .}} bookings.{{end}}` +
		`{{define "list"}}{{range .}}- {{.Code}}: {{.Illness}}{{end}}{{end}}`))

func render(name string, data any) (string, error) {
	var text strings.Builder
	if err := mails.ExecuteTemplate(&text, name, data); err != nil {
		return "", err
	}
	return text.String(), nil
}

var post Mailer = console{}

// LeakText names the illness in a mail, CleanText the code of the booking.
func LeakText(b Booking) error {
	return post.Send(b.Email, "Booking", fmt.Sprintf("See you soon, because of %s.", b.Illness)) // leak: Booking.Illness
}

func CleanText(b Booking) error {
	return post.Send(b.Email, "Booking", fmt.Sprintf("See you soon, %s.", b.Code))
}

// LeakTemplate sends the long text, CleanTemplate the short one.
func LeakTemplate(b Booking) error {
	var text strings.Builder
	if err := mails.ExecuteTemplate(&text, "full", b); err != nil {
		return err
	}
	return post.Send(b.Email, "Booking", text.String()) // leak: Booking.Illness
}

func CleanTemplate(b Booking) error {
	text, err := render("count", []Booking{b})
	if err != nil {
		return err
	}
	return post.Send(b.Email, "Booking", text)
}

// LeakPreview logs a mail with the code for the door, CleanPreview its length.
func LeakPreview(b Booking) error {
	text, err := render("confirm", b)
	if err != nil {
		return err
	}
	slog.Info("preview", "text", text) // leak: Booking.Pin
	return nil
}

func CleanPreview(b Booking) error {
	text, err := render("confirm", b)
	if err != nil {
		return err
	}
	slog.Info("preview", "chars", len(text))
	return nil
}

// LeakFailed logs to whom a mail could not be sent, CleanFailed for which booking.
func LeakFailed(b Booking) {
	if _, err := render("missing", b); err != nil {
		slog.Error("no mail", "error", fmt.Errorf("to %s: %w", b.Email, err)) // leak: Booking.Email
	}
}

func CleanFailed(b Booking) {
	if _, err := render("missing", b); err != nil {
		slog.Error("no mail", "error", fmt.Errorf("for %s: %w", b.Code, err))
	}
}
