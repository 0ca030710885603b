// Package audit records who did what.
package audit

import (
	"context"
	"encoding/json"
	"time"

	"github.com/rs/zerolog"
	"github.com/segmentio/kafka-go"
)

// Event is something that somebody did.
type Event struct {
	Actor  string         `json:"actor"`
	Action string         `json:"action"`
	Target string         `json:"target"`
	Before any            `json:"before,omitempty"`
	After  any            `json:"after,omitempty"`
	Meta   map[string]any `json:"meta,omitempty"`
	At     time.Time      `json:"at"`
}

// MarshalZerologObject shows who did what, and not how things were and are.
func (e Event) MarshalZerologObject(z *zerolog.Event) {
	z.Str("actor", e.Actor).Str("action", e.Action).Str("target", e.Target)
}

// Trail takes events.
type Trail interface {
	Record(ctx context.Context, e Event) error
}

// Log is a trail in the log.
type Log struct{ Logger zerolog.Logger }

func (l Log) Record(ctx context.Context, e Event) error {
	l.Logger.Info().Object("event", e).Msg("audit")
	return nil
}

// Stream is a trail in Kafka.
type Stream struct{ Writer *kafka.Writer }

func (s Stream) Record(ctx context.Context, e Event) error {
	value, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return s.Writer.WriteMessages(ctx, kafka.Message{Key: []byte(e.Actor), Value: value})
}

// Many is several trails.
type Many []Trail

func (m Many) Record(ctx context.Context, e Event) error {
	for _, t := range m {
		if err := t.Record(ctx, e); err != nil {
			return err
		}
	}
	return nil
}
