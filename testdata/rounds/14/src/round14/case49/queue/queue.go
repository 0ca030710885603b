// Package queue is a stream of envelopes.
package queue

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"

	"github.com/redis/go-redis/v9"
)

// Envelope is a job that waits.
type Envelope struct {
	Kind string          `json:"kind"`
	Body json.RawMessage `json:"body"`
}

// LogValue shows the kind and how much there is.
func (e Envelope) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("%s (%d bytes)", e.Kind, len(e.Body)))
}

// Encode puts v into an envelope.
func Encode(kind string, v any) (Envelope, error) {
	body, err := json.Marshal(v)
	return Envelope{kind, body}, err
}

// Decode takes a value out of an envelope.
func Decode[T any](e Envelope) (v T, err error) {
	err = json.Unmarshal(e.Body, &v)
	return v, err
}

// Push adds an envelope to the stream.
func Push(ctx context.Context, rdb *redis.Client, e Envelope) error {
	return rdb.XAdd(ctx, &redis.XAddArgs{Stream: e.Kind, Values: map[string]any{"body": string(e.Body)}}).Err()
}
