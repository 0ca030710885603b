// Package post hands messages to a relay.
package post

import (
	"net/http"
	"strings"
)

type Message struct {
	To, Subject, Text string
}

// Deliver sends a message on its way.
func Deliver(base string, m Message) error { return body(base, m.To, m.Subject+"\r\n\r\n"+m.Text) }

// body sends a text.
//
//pii:sink mail/body args=2
func body(base, to, text string) error {
	resp, err := http.Post(base+"/send", "message/rfc822", strings.NewReader(text))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
