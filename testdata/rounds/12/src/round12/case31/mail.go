// Package case31 sends letters of a clinic, with headers that have to be encoded.
package case31

import (
	"bytes"
	"fmt"
	"log"
	"mime"
	"net/mail"
	"net/smtp"
	"net/textproto"
	"strconv"
)

// Patient gets letters.
type Patient struct {
	Name    string `pii:"name"`
	Email   string `pii:"email"`
	Finding string `pii:"lab-result"`
	Visit   string
}

// Message is a mail before it is sent.
type Message struct {
	To      mail.Address
	Subject string
	Header  textproto.MIMEHeader
	Body    []string
}

// Bytes writes the message as it goes over the wire.
func (m *Message) Bytes() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "To: %s\r\nSubject: %s\r\n", m.To.String(), mime.QEncoding.Encode("utf-8", m.Subject))
	for name := range m.Header {
		fmt.Fprintf(&b, "%s: %s\r\n", name, m.Header.Get(name))
	}
	b.WriteString("\r\n")
	for _, line := range m.Body {
		b.WriteString(line + "\r\n")
	}
	return b.Bytes()
}

var server = "mail.clinic.example:25"

func send(m *Message) error {
	return smtp.SendMail(server, nil, "clinic@clinic.example", []string{m.To.Address}, m.Bytes())
}

func to(p Patient) mail.Address { return mail.Address{Name: p.Name, Address: p.Email} }

// LeakSubject has the finding in the subject, CleanSubject the date.
func LeakSubject(p Patient) {
	_ = send(&Message{To: to(p), Subject: "Your result: " + p.Finding}) // leak: Patient.Finding
}

func CleanSubject(p Patient) {
	_ = send(&Message{To: to(p), Subject: "Your visit on " + p.Visit})
}

// LeakHeader has it in a header, CleanHeader whether there is one.
func LeakHeader(p Patient) {
	h := textproto.MIMEHeader{}
	h.Add("X-Result", p.Finding)
	_ = send(&Message{To: to(p), Header: h}) // leak: Patient.Finding
}

func CleanHeader(p Patient) {
	h := textproto.MIMEHeader{}
	h.Add("X-Result", strconv.FormatBool(p.Finding != ""))
	_ = send(&Message{To: to(p), Header: h})
}

// LeakLogged logs the message where it cannot be sent, CleanLogged that.
func LeakLogged(p Patient) {
	m := &Message{To: to(p), Subject: "Your visit"}
	if err := send(m); err != nil {
		log.Printf("not sent: %q", m.Bytes()) // leak: Patient.Name, Patient.Email
	}
}

func CleanLogged(p Patient) {
	m := &Message{To: to(p), Subject: "Your visit"}
	if err := send(m); err != nil {
		log.Printf("not sent: %q, %d bytes", m.Subject, len(m.Bytes()))
	}
}

// LeakAddress prints an address, CleanAddress the domain that it is sent from.
func LeakAddress(p Patient) {
	a := to(p)
	log.Print("to ", &a) // leak: Patient.Name, Patient.Email
}

func CleanAddress(p Patient) {
	a := to(p)
	a.Name, a.Address = "", "clinic@clinic.example"
	log.Print("to ", &a)
}
