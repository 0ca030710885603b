// Package case48 publishes what happens in a fleet of scooters to a queue.
package case48

import (
	"cmp"
	"context"
	"encoding/json"
	"log/slog"

	"github.com/segmentio/kafka-go"
)

// Trip is of a rider.
type Trip struct {
	ID      string  `json:"id"`
	Rider   string  `json:"rider" pii:"name"`
	Where   string  `json:"where" pii:"coordinates"`
	Battery float64 `json:"battery"`
}

// Publisher sends messages.
type Publisher interface {
	WriteMessages(ctx context.Context, msgs ...kafka.Message) error
}

// retrying tries again.
type retrying struct {
	Publisher
	tries int
}

func (r retrying) WriteMessages(ctx context.Context, msgs ...kafka.Message) (err error) {
	for range r.tries {
		if err = r.Publisher.WriteMessages(ctx, msgs...); err == nil {
			return nil
		}
	}
	return err
}

// filtering takes messages out.
type filtering struct {
	Publisher
	keep func(kafka.Message) bool
}

func (f filtering) WriteMessages(ctx context.Context, msgs ...kafka.Message) error {
	var kept []kafka.Message
	for _, m := range msgs {
		if f.keep(m) {
			kept = append(kept, m)
		}
	}
	return f.Publisher.WriteMessages(ctx, kept...)
}

// discard is a publisher for tests.
type discard struct{ n int }

func (d *discard) WriteMessages(_ context.Context, msgs ...kafka.Message) error {
	d.n += len(msgs)
	return nil
}

func writer() *kafka.Writer { return &kafka.Writer{Addr: kafka.TCP("localhost:9092"), Topic: "trips"} }

func message(key string, v any) kafka.Message {
	value, err := json.Marshal(v)
	if err != nil {
		slog.Error("no message", "err", err)
	}
	return kafka.Message{Key: []byte(key), Value: value}
}

// position is what others get of a trip.
func position(t Trip) map[string]any {
	return map[string]any{"id": t.ID, "low": t.Battery < 0.2}
}

// LeakValue publishes the trip, CleanValue what others get of it.
func LeakValue(ctx context.Context, t Trip) error {
	p := retrying{writer(), 3}
	return p.WriteMessages(ctx, message(t.ID, t)) // leak: Trip.Rider, Trip.Where
}

func CleanValue(ctx context.Context, t Trip) error {
	p := retrying{writer(), 3}
	return p.WriteMessages(ctx, message(t.ID, position(t)))
}

// LeakKey falls back to the trip's number, CleanKey to none.
func LeakKey(ctx context.Context, t Trip) error {
	return retrying{writer(), 1}.WriteMessages(ctx, message(cmp.Or(t.Rider, t.ID), position(t))) // leak: Trip.Rider
}

func CleanKey(ctx context.Context, t Trip) error {
	return retrying{writer(), 1}.WriteMessages(ctx, message(cmp.Or(t.ID, "none"), position(t)))
}

// LeakHeader has where the scooter is in a header, CleanHeader that it is somewhere.
func LeakHeader(ctx context.Context, t Trip) error {
	m := message(t.ID, position(t))
	m.Headers = append(m.Headers, kafka.Header{Key: "where", Value: []byte(t.Where)})
	return writer().WriteMessages(ctx, m) // leak: Trip.Where
}

func CleanHeader(ctx context.Context, t Trip) error {
	m := message(t.ID, position(t))
	m.Headers = append(m.Headers, kafka.Header{Key: "where", Value: []byte(t.ID)})
	return writer().WriteMessages(ctx, m)
}

// LeakFilter keeps the messages that have a value, CleanFilter goes to a publisher that sends nothing.
func LeakFilter(ctx context.Context, t Trip) error {
	p := filtering{writer(), func(m kafka.Message) bool { return len(m.Value) > 0 }}
	return p.WriteMessages(ctx, message(t.ID, t.Rider), kafka.Message{}) // leak: Trip.Rider
}

func CleanFilter(ctx context.Context, t Trip) error {
	p := filtering{&discard{}, func(m kafka.Message) bool { return len(m.Value) > 0 }}
	return p.WriteMessages(ctx, message(t.ID, t.Rider), kafka.Message{})
}
