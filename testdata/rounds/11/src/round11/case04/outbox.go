// Package case04 keeps events in an outbox until a relay has delivered them.
package case04

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// Booking is what a guest has asked for.
type Booking struct {
	Room  string `json:"room"`
	Guest string `json:"guest" pii:"name"`
	Wish  string `json:"wish,omitempty" pii:"inquiry"`
}

// Event is one line of the outbox. Data is encoded already.
type Event struct {
	Kind string          `json:"kind"`
	Key  string          `json:"key"`
	At   time.Time       `json:"at"`
	Data json.RawMessage `json:"data"`
}

func newEvent(kind, key string, data any) (Event, error) {
	raw, err := json.Marshal(data)
	if err != nil {
		return Event{}, fmt.Errorf("%s %s: %w", kind, key, err)
	}
	return Event{Kind: kind, Key: key, Data: raw}, nil
}

// Outbox holds events in memory; the relay takes them from the front.
type Outbox struct{ pending []Event }

func (o *Outbox) Put(e Event) { o.pending = append(o.pending, e) }

// Drain hands out each event once. What fails stays.
func (o *Outbox) Drain(deliver func(Event) error) {
	kept := o.pending[:0]
	for _, e := range o.pending {
		if err := deliver(e); err != nil {
			kept = append(kept, e)
		}
	}
	o.pending = kept
}

func LeakRelay(b Booking) {
	var box Outbox
	if e, err := newEvent("booked", b.Room, b); err == nil {
		box.Put(e)
	}
	var lines []string
	box.Drain(func(e Event) error {
		lines = append(lines, fmt.Sprintf("%s %s: %s", e.Kind, e.Key, e.Data))
		return nil
	})
	log.Print(lines) // leak: Booking.Guest, Booking.Wish
}

func CleanRelay(b Booking) {
	var box Outbox
	if e, err := newEvent("booked", b.Room, b); err == nil {
		box.Put(e)
	}
	var lines []string
	box.Drain(func(e Event) error {
		lines = append(lines, fmt.Sprintf("%s %s: %d", e.Kind, e.Key, len(e.Data)))
		return nil
	})
	log.Print(lines)
}

// LeakSpool writes each event to a file of its own, CleanSpool only that there was one.
func LeakSpool(b Booking) {
	e, err := newEvent("wish", b.Room, struct{ Text string }{b.Wish})
	if err != nil {
		return
	}
	line, _ := json.Marshal(e)
	_ = os.WriteFile(filepath.Join(os.TempDir(), e.Key+".json"), line, 0o600) // leak: Booking.Wish
}

func CleanSpool(b Booking) {
	e, err := newEvent("wish", b.Room, struct{ Empty bool }{b.Wish == ""})
	if err != nil {
		return
	}
	line, _ := json.Marshal(e)
	_ = os.WriteFile(filepath.Join(os.TempDir(), e.Key+".json"), line, 0o600)
}

// post hands an event to whoever subscribed.
func post(hook string, e Event) {
	body, _ := json.Marshal(e)
	resp, err := http.Post(hook, "application/json", bytes.NewReader(body))
	if err != nil {
		return
	}
	resp.Body.Close()
}

func LeakHook(hook string, b Booking) {
	b.Wish = ""
	e, _ := newEvent("booked", b.Room, b)
	post(hook, e) // leak: Booking.Guest
}

func CleanHook(hook string, b Booking) {
	b.Wish, b.Guest = "", ""
	e, _ := newEvent("booked", b.Room, b)
	post(hook, e)
}

// LeakKept logs what could not be delivered, CleanKept of which kind it is.
func LeakKept(b Booking) {
	box := Outbox{pending: []Event{{Kind: "named", Key: b.Guest}}}
	box.Drain(func(Event) error { return os.ErrDeadlineExceeded })
	for _, e := range box.pending {
		log.Print("still there: ", e.Key) // leak: Booking.Guest
	}
}

func CleanKept(b Booking) {
	box := Outbox{pending: []Event{{Kind: "named", Key: b.Guest}}}
	box.Drain(func(Event) error { return os.ErrDeadlineExceeded })
	for _, e := range box.pending {
		log.Print("still there: ", e.Kind)
	}
}
