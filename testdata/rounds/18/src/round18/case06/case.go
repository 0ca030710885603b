// Package case06 writes events into an outbox, from which a relay takes them.
package case06

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// Booking is made by a guest.
type Booking struct {
	ID    string `json:"id"`
	Guest string `json:"guest" pii:"name"`
	Room  int    `json:"room"`
	Notes string `json:"notes,omitempty" pii:"comment"`
}

// Event is what other services get.
type Event struct {
	Topic   string          `json:"topic"`
	Key     string          `json:"key"`
	At      time.Time       `json:"at"`
	Payload json.RawMessage `json:"payload"`
}

func newEvent(topic, key string, payload any) (Event, error) {
	raw, err := json.Marshal(payload)
	if err != nil {
		return Event{}, fmt.Errorf("event %s: %w", topic, err)
	}
	return Event{Topic: topic, Key: key, At: time.Unix(0, 0).UTC(), Payload: raw}, nil
}

// Outbox is a file, one event a line.
type Outbox struct{ name string }

func (o Outbox) add(e Event) error {
	line, err := json.Marshal(e)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(o.name, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Write(append(line, '\n'))
	return err
}

// publish adds an event of a payload to the outbox.
func (o Outbox) publish(_ context.Context, topic, key string, payload any) error {
	e, err := newEvent(topic, key, payload)
	if err != nil {
		return err
	}
	return o.add(e)
}

// thin is what an event tells of a booking.
type thin struct {
	ID   string `json:"id"`
	Room int    `json:"room"`
}

// LeakBooked publishes the booking, CleanBooked its thin form.
func LeakBooked(ctx context.Context, b Booking) error {
	return Outbox{"outbox"}.publish(ctx, "booked", b.ID, b) // leak: Booking.Guest, Booking.Notes
}

func CleanBooked(ctx context.Context, b Booking) error {
	return Outbox{"outbox"}.publish(ctx, "booked", b.ID, thin{b.ID, b.Room})
}

// LeakKey has the guest in the key of the event, CleanKey the number.
func LeakKey(ctx context.Context, b Booking) error {
	return Outbox{"outbox"}.publish(ctx, "moved", b.Guest, thin{b.ID, b.Room}) // leak: Booking.Guest
}

func CleanKey(ctx context.Context, b Booking) error {
	return Outbox{"outbox"}.publish(ctx, "moved", b.ID, thin{b.ID, b.Room})
}

// LeakPatched empties the notes of the booking after the event is made, CleanPatched before.
func LeakPatched(b Booking) error {
	b.Guest = ""
	e, err := newEvent("patched", b.ID, b)
	b.Notes = ""
	if err != nil {
		return err
	}
	return Outbox{"outbox"}.add(e) // leak: Booking.Notes
}

func CleanPatched(b Booking) error {
	b.Guest = ""
	b.Notes = ""
	e, err := newEvent("patched", b.ID, b)
	if err != nil {
		return err
	}
	return Outbox{"outbox"}.add(e)
}

// LeakDead prints an event that could not be relayed, CleanDead all of it but the payload.
func LeakDead(b Booking) {
	e, _ := newEvent("dead", b.ID, b)
	fmt.Printf("dead letter: %s %s %s\n", e.Topic, e.Key, e.Payload) // leak: Booking.Guest, Booking.Notes
}

func CleanDead(b Booking) {
	e, _ := newEvent("dead", b.ID, b)
	e.Payload = json.RawMessage("null")
	fmt.Printf("dead letter: %s %s %s\n", e.Topic, e.Key, e.Payload)
}
