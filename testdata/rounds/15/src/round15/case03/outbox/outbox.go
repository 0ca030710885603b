// Package outbox keeps events until a relay has sent them.
package outbox

import (
	"encoding/json"
	"os"
	"time"
)

// Record is an event that waits.
type Record struct {
	Seq     int             `json:"seq"`
	Topic   string          `json:"topic"`
	At      time.Time       `json:"at"`
	Payload json.RawMessage `json:"payload"`
}

// Outbox has the records in their order.
type Outbox struct {
	records []Record
}

// Add appends an event.
func (o *Outbox) Add(topic string, event any) error {
	text, err := json.Marshal(event)
	if err != nil {
		return err
	}
	o.records = append(o.records, Record{Seq: len(o.records) + 1, Topic: topic, Payload: text})
	return nil
}

// Drain hands all records to send, and forgets those that were sent.
func (o *Outbox) Drain(send func(Record) error) error {
	for len(o.records) > 0 {
		if err := send(o.records[0]); err != nil {
			return err
		}
		o.records = o.records[1:]
	}
	return nil
}

// Spill writes what is left into a file.
func (o *Outbox) Spill(name string) error {
	text, err := json.Marshal(o.records)
	if err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o600)
}
