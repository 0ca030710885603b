// Package soap calls services with envelopes of XML.
package soap

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"net/http"
)

type Envelope[H, B any] struct {
	XMLName xml.Name `xml:"Envelope"`
	Header  H        `xml:"Header>Auth"`
	Body    Body[B]  `xml:"Body"`
}

type Body[T any] struct {
	Content T
	Fault   *Fault `xml:",omitempty"`
}

type Fault struct{ Code, Reason string }

func (f *Fault) Error() string { return f.Code + ": " + f.Reason }

// Call sends a request in an envelope.
func Call[H, B any](url, action string, head H, body B) error {
	raw, err := xml.Marshal(Envelope[H, B]{Header: head, Body: Body[B]{Content: body}})
	if err != nil {
		return fmt.Errorf("%s: %w", action, err)
	}
	r, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(raw))
	if err != nil {
		return err
	}
	r.Header.Set("SOAPAction", action)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return &Fault{"client", action}
	}
	return resp.Body.Close()
}
