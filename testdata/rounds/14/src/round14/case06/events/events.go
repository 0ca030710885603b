// Package events is a bus inside of the process.
package events

import (
	"reflect"
	"sync"
)

// Bus has handlers for each type of event.
type Bus struct {
	mu       sync.RWMutex
	handlers map[reflect.Type][]func(any)
}

// New has no handlers.
func New() *Bus { return &Bus{handlers: map[reflect.Type][]func(any){}} }

// Subscribe calls handle for each event of type E.
func Subscribe[E any](b *Bus, handle func(E)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t := reflect.TypeFor[E]()
	b.handlers[t] = append(b.handlers[t], func(e any) { handle(e.(E)) })
}

// Publish calls the handlers for an event.
func Publish[E any](b *Bus, e E) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, h := range b.handlers[reflect.TypeFor[E]()] {
		h(e)
	}
}
