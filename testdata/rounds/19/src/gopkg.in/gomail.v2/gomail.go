// Package gomail is a stub of the package of the same path, with what the cases use.
// Subject and text of what is sent go to standard output, the recipients do not.
package gomail

import (
	"fmt"
	"io"
)

type Message struct {
	header      map[string][]string
	body        string
	attachments []func(io.Writer) error
}

type MessageSetting func(m *Message)

type PartSetting func()

type FileSetting func(*Message)

func NewMessage(settings ...MessageSetting) *Message {
	return &Message{header: map[string][]string{}}
}

func SetCopyFunc(f func(io.Writer) error) FileSetting {
	return func(m *Message) { m.attachments = append(m.attachments, f) }
}

func (m *Message) SetHeader(field string, value ...string) { m.header[field] = value }

func (m *Message) SetAddressHeader(field, address, name string) {
	m.header[field] = []string{address, name}
}

func (m *Message) SetBody(contentType, body string, settings ...PartSetting) { m.body = body }

func (m *Message) AddAlternative(contentType, body string, settings ...PartSetting) { m.body += body }

func (m *Message) Attach(filename string, settings ...FileSetting) {
	for _, s := range settings {
		s(m)
	}
}

type Dialer struct{}

func NewDialer(host string, port int, username, password string) *Dialer { return &Dialer{} }

func (d *Dialer) DialAndSend(m ...*Message) error {
	for _, m := range m {
		fmt.Println("gomail", m.header["Subject"], m.body)
		for _, f := range m.attachments {
			f(stdout{})
		}
	}
	return nil
}

type stdout struct{}

func (stdout) Write(p []byte) (int, error) { return fmt.Println(string(p)) }
