// Package dispatch brings messages to those who handle their kind.
package dispatch

import (
	"encoding/json"
	"fmt"
	"os"
)

// An Envelope is a message that is not yet decoded.
type Envelope struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

// Wrap makes an envelope.
func Wrap(kind string, v any) (Envelope, error) {
	raw, err := json.Marshal(v)
	return Envelope{kind, raw}, err
}

type handler func(json.RawMessage) error

// A Dispatcher knows who handles what.
type Dispatcher struct {
	by   map[string]handler
	Dead func(Envelope, error) error
}

func New() *Dispatcher {
	return &Dispatcher{by: map[string]handler{}, Dead: func(Envelope, error) error { return nil }}
}

// Handle says who handles a kind.
func Handle[T any](d *Dispatcher, kind string, f func(T) error) {
	d.by[kind] = func(raw json.RawMessage) error {
		var v T
		if err := json.Unmarshal(raw, &v); err != nil {
			return fmt.Errorf("%s: %w", kind, err)
		}
		return f(v)
	}
}

// Dispatch brings a message to its handler, or to the dead letters.
func (d *Dispatcher) Dispatch(e Envelope) error {
	h, ok := d.by[e.Kind]
	if !ok {
		return d.Dead(e, fmt.Errorf("nobody handles %s", e.Kind))
	}
	if err := h(e.Data); err != nil {
		return d.Dead(e, err)
	}
	return nil
}

// Keep writes dead letters to a file.
func Keep(e Envelope, cause error) error {
	raw, err := json.Marshal(map[string]any{"letter": e, "cause": cause.Error()})
	if err != nil {
		return err
	}
	return os.WriteFile("dead.json", raw, 0o600)
}

// Note writes that there was a dead letter.
func Note(e Envelope, cause error) error {
	_, err := fmt.Fprintln(os.Stderr, "dead:", e.Kind, len(e.Data), cause)
	return err
}
