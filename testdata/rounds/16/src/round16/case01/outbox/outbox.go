// Package outbox sends letters: it renders them, puts jobs into a queue, and delivers them.
package outbox

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"text/template"

	"github.com/redis/go-redis/v9"

	"round16/case01/domain"
)

// Letter is a mail that is rendered.
type Letter struct {
	To      string `pii:"email"`
	Subject string
	Body    string
}

// Job says which letter goes to whom, by number.
type Job struct {
	Kind        string `json:"kind"`
	Patient     int64  `json:"patient"`
	Appointment int64  `json:"appointment"`
}

// Wire hands a mail to the relay; without a relay mails are dropped.
var Wire = func(from, to, subject, body string) error { return nil }

// Transport delivers mails.
type Transport struct{ From string }

// Deliver sends a mail.
//
//pii:sink mail/subject args=1
//pii:sink mail/body args=2
func (t Transport) Deliver(to, subject, body string) error {
	return Wire(t.From, to, subject, body)
}

var (
	invite  = template.Must(template.New("invite").Parse("{{.Patient.Greeting}},\nyour appointment is on {{.Appointment.At.Format \"2 January\"}} in room {{.Appointment.Room}}.\n"))
	prepare = template.Must(template.New("prepare").Parse("{{.Patient.Greeting}},\nyou come to see us because of {{.Appointment.Reason}}. Please come sober.\n"))
)

func render(t *template.Template, v domain.Visit) (string, error) {
	var b bytes.Buffer
	if err := t.Execute(&b, v); err != nil {
		return "", fmt.Errorf("letter %s for %s: %w", t.Name(), v.Key(), err)
	}
	return b.String(), nil
}

// Outbox queues and sends.
type Outbox struct {
	client    *redis.Client
	transport Transport
}

// New makes an outbox.
func New(client *redis.Client, t Transport) *Outbox { return &Outbox{client, t} }

// Invite says when and where.
func (o *Outbox) Invite(v domain.Visit) error {
	text, err := render(invite, v)
	if err != nil {
		return err
	}
	return o.transport.Deliver(v.Patient.Email, "Your appointment", text)
}

// Prepare says what to do before.
func (o *Outbox) Prepare(v domain.Visit) error {
	text, err := render(prepare, v)
	if err != nil {
		return err
	}
	return o.transport.Deliver(v.Patient.Email, "How to prepare", text) // leak: Appointment.Reason
}

// Queue puts a job into the queue.
func (o *Outbox) Queue(ctx context.Context, j Job) error {
	b, err := json.Marshal(j)
	if err != nil {
		return err
	}
	return o.client.XAdd(ctx, &redis.XAddArgs{Stream: "mail", Values: map[string]any{"job": string(b)}}).Err()
}

// QueueLetter puts a letter that is rendered already into the queue.
func (o *Outbox) QueueLetter(ctx context.Context, l Letter) error {
	b, err := json.Marshal(l)
	if err != nil {
		return err
	}
	return o.client.XAdd(ctx, &redis.XAddArgs{Stream: "letters", Values: map[string]any{"letter": string(b)}}).Err() // leak: Letter.To
}
