// Package out sends text messages.
package out

import (
	"net/http"
	"strings"
)

type Texts struct{ base string }

func New(base string) *Texts { return &Texts{base} }

// Send sends a text to a number.
//
//pii:sink share/messaging vendor=Texter
func (t *Texts) Send(number, text string) error {
	resp, err := http.Post(t.base+"/sms", "text/plain", strings.NewReader(text))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
