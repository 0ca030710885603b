// Package event lets parts of a program listen to each other.
package event

import "context"

// Handler takes the data of an event.
type Handler func(ctx context.Context, data any) error

// Dispatcher knows who listens to what.
type Dispatcher struct {
	handlers map[string][]Handler
}

func New() *Dispatcher { return &Dispatcher{map[string][]Handler{}} }

// On lets h listen.
func (d *Dispatcher) On(name string, h Handler) {
	d.handlers[name] = append(d.handlers[name], h)
}

// Emit tells who listens.
func (d *Dispatcher) Emit(ctx context.Context, name string, data any) error {
	for _, h := range d.handlers[name] {
		if err := h(ctx, data); err != nil {
			return err
		}
	}
	return nil
}
