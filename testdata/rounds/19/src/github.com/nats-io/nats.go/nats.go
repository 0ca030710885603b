// Package nats is a stub of the package of the same path, with what the cases use. What is written goes to standard output.
package nats

import "fmt"

type Option func() error

type Header map[string][]string

func (h Header) Set(key, value string) { h[key] = []string{value} }

type Msg struct {
	Subject string
	Header  Header
	Data    []byte
}

func NewMsg(subject string) *Msg { return &Msg{Subject: subject, Header: Header{}} }

type Conn struct{}

func Connect(url string, options ...Option) (*Conn, error) { return &Conn{}, nil }

func (nc *Conn) Publish(subj string, data []byte) error {
	fmt.Printf("nats %s %s\n", subj, data)
	return nil
}

func (nc *Conn) PublishMsg(m *Msg) error {
	fmt.Printf("nats %s %v %s\n", m.Subject, m.Header, m.Data)
	return nil
}
