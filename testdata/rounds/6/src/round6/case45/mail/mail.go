// Package mail puts messages together and sends them.
package mail

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/smtp"
)

type Attachment struct {
	Name string
	Data []byte
}

type Message struct {
	To, Subject, Text string
	Files             []Attachment
}

// Attach adds a file.
func (m *Message) Attach(name string, data []byte) {
	m.Files = append(m.Files, Attachment{name, data})
}

func (m *Message) bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "Subject: %s\r\n", m.Subject)
	fmt.Fprint(&b, "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n", m.Text, "\r\n")
	for _, f := range m.Files {
		fmt.Fprintf(&b, "--x\r\nContent-Disposition: attachment; filename=%s\r\n", f.Name)
		fmt.Fprint(&b, "Content-Transfer-Encoding: base64\r\n\r\n")
		b.WriteString(base64.StdEncoding.EncodeToString(f.Data) + "\r\n")
	}
	b.WriteString("--x--\r\n")
	return b.Bytes()
}

// A Mailer delivers messages.
type Mailer interface{ Deliver(m *Message) error }

type SMTP struct{ Addr, From string }

func (s SMTP) Deliver(m *Message) error {
	if err := smtp.SendMail(s.Addr, nil, s.From, []string{m.To}, m.bytes()); err != nil {
		return fmt.Errorf("mail %q: %w", m.Subject, err)
	}
	return nil
}

// Plain delivers messages without their files.
type Plain struct{ Mailer }

func (p Plain) Deliver(m *Message) error {
	c := *m
	c.Files = nil
	return p.Mailer.Deliver(&c)
}
