// Package notify tells other systems about customers.
package notify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

// Message is what the other system gets.
type Message struct {
	Kind string            `json:"kind"`
	Ref  string            `json:"ref"`
	Args map[string]string `json:"args,omitempty"`
}

// Webhook posts messages to an address.
type Webhook struct {
	URL    string
	Client *http.Client
}

func (w Webhook) Notify(m Message) error {
	raw, err := json.Marshal(m)
	if err != nil {
		return err
	}
	resp, err := w.Client.Post(w.URL, "application/json", bytes.NewReader(raw))
	if err != nil {
		return fmt.Errorf("notify %s: %w", m.Kind, err)
	}
	return resp.Body.Close()
}
