// Package events tells parts of the backend of each other.
package events

import (
	"context"
	"errors"
	"sync"
)

// Event is what happened.
type Event struct {
	Kind    string
	Subject string
	Payload any
}

// Handler hears of events.
type Handler func(ctx context.Context, e Event) error

// Bus tells handlers.
type Bus struct {
	mu       sync.RWMutex
	handlers map[string][]Handler
}

// New makes a bus.
func New() *Bus { return &Bus{handlers: map[string][]Handler{}} }

// Subscribe adds a handler for a kind.
func (b *Bus) Subscribe(kind string, h Handler) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.handlers[kind] = append(b.handlers[kind], h)
}

// Publish tells all handlers of the kind.
func (b *Bus) Publish(ctx context.Context, e Event) error {
	b.mu.RLock()
	defer b.mu.RUnlock()
	var errs []error
	for _, h := range b.handlers[e.Kind] {
		if err := h(ctx, e); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}
