// Package sms is the client of a service that sends text messages.
package sms

import (
	"net/http"
	"net/url"
	"strings"
)

type Client struct {
	base   string
	Sender string
}

func New(base string) *Client { return &Client{base: base, Sender: "Clinic"} }

// A Message is what one person gets.
type Message struct{ To, Text string }

// Send delivers messages.
//
//pii:sink share/messaging vendor=Texter
func (c *Client) Send(ms ...Message) error {
	for _, m := range ms {
		if err := post(c.base, url.Values{"to": {m.To}, "text": {m.Text}, "from": {c.Sender}}); err != nil {
			return err
		}
	}
	return nil
}

func post(base string, v url.Values) error {
	resp, err := http.Post(base+"/sms", "application/x-www-form-urlencoded", strings.NewReader(v.Encode()))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
