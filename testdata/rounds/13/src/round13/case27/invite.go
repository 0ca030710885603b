// Package case27 invites patients to appointments by mail, with a file for their calendar.
package case27

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/smtp"
	"net/textproto"
	"strings"
	"time"
)

// Appointment is with a doctor.
type Appointment struct {
	ID     string
	Name   string `pii:"name"`
	Email  string `pii:"email"`
	Reason string `pii:"diagnosis"`
	At     time.Time
}

// calendar has the lines of an event.
type calendar struct{ lines []string }

func (c *calendar) set(name, value string) *calendar {
	value = strings.NewReplacer("\\", "\\\\", ";", "\\;", ",", "\\,", "\n", "\\n").Replace(value)
	c.lines = append(c.lines, name+":"+value)
	return c
}

// WriteTo folds lines that are too long.
func (c *calendar) WriteTo(w io.Writer) (n int64, err error) {
	for _, line := range c.lines {
		for len(line) > 75 {
			k, err := io.WriteString(w, line[:75]+"\r\n ")
			if n += int64(k); err != nil {
				return n, err
			}
			line = line[75:]
		}
		k, err := io.WriteString(w, line+"\r\n")
		if n += int64(k); err != nil {
			return n, err
		}
	}
	return n, nil
}

func event(a Appointment, summary string) *calendar {
	c := &calendar{}
	return c.set("BEGIN", "VEVENT").set("UID", a.ID).set("DTSTART", a.At.Format("20060102T150405Z")).set("SUMMARY", summary)
}

// mail has a text and the calendar.
func mail(a Appointment, text string, c *calendar) ([]byte, error) {
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	part, err := m.CreatePart(textproto.MIMEHeader{"Content-Type": {"text/plain"}})
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(part, "Dear patient,\r\n%s\r\n", text)
	if part, err = m.CreatePart(textproto.MIMEHeader{"Content-Type": {"text/calendar"}}); err != nil {
		return nil, err
	}
	if _, err := c.WriteTo(part); err != nil {
		return nil, err
	}
	return b.Bytes(), m.Close()
}

var server = "localhost:25"

func send(a Appointment, msg []byte) error {
	return smtp.SendMail(server, nil, "desk@clinic.example", []string{a.Email}, msg)
}

// LeakSummary says in the calendar what it is about, CleanSummary does not.
func LeakSummary(a Appointment) {
	if msg, err := mail(a, "see you", event(a, "Visit for "+a.Reason)); err == nil {
		_ = send(a, msg) // leak: Appointment.Reason
	}
}

func CleanSummary(a Appointment) {
	if msg, err := mail(a, "see you", event(a, "Visit at the clinic")); err == nil {
		_ = send(a, msg)
	}
}

// LeakDescription adds a line to the event, CleanDescription another one.
func LeakDescription(a Appointment) {
	c := event(a, "Visit").set("DESCRIPTION", strings.Repeat("Please be early. ", 4)+a.Reason)
	if msg, err := mail(a, "see you", c); err == nil {
		_ = send(a, msg) // leak: Appointment.Reason
	}
}

func CleanDescription(a Appointment) {
	c := event(a, "Visit").set("DESCRIPTION", strings.Repeat("Please be early. ", 4)+a.ID)
	if msg, err := mail(a, "see you", c); err == nil {
		_ = send(a, msg)
	}
}

// LeakSent logs the mail that was sent, CleanSent which appointment it is for.
func LeakSent(a Appointment) {
	msg, err := mail(a, "see you, "+a.Name, event(a, "Visit"))
	log.Printf("%v: %q", err, msg) // leak: Appointment.Name
}

func CleanSent(a Appointment) {
	msg, err := mail(a, "see you, "+a.Name, event(a, "Visit"))
	log.Printf("%v: %s, %d bytes", err, a.ID, len(msg))
}
