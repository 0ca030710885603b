// Package events has what is told to other services.
package events

import "encoding/json"

// CustomerMoved is told when a customer has moved.
type CustomerMoved struct {
	Customer string `json:"customer"`
	City     string `json:"city,omitempty"`
	At       int64  `json:"at"`
}

// Envelope wraps an event.
type Envelope struct {
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload"`
}

// Wrap makes the text of an envelope.
func Wrap(kind string, event any) ([]byte, error) {
	payload, err := json.Marshal(event)
	if err != nil {
		return nil, err
	}
	return json.Marshal(Envelope{kind, payload})
}
