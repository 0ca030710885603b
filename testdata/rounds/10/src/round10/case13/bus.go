// Package case13 tells the parts of a shop of what happened over a bus.
package case13

import (
	"log"
	"slices"
	"sync"
)

// Customer has registered.
type Customer struct {
	ID    int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

type Event interface{ Topic() string }

type Registered struct{ Customer Customer }

type Counted struct {
	Total int
	Label string
}

func (Registered) Topic() string { return "registered" }
func (Counted) Topic() string    { return "counted" }

type Handler func(Event)

type Bus struct {
	mu       sync.RWMutex
	handlers map[string][]Handler
}

func NewBus() *Bus { return &Bus{handlers: map[string][]Handler{}} }

func (b *Bus) Subscribe(topic string, h Handler) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.handlers[topic] = append(b.handlers[topic], h)
}

func (b *Bus) Publish(e Event) {
	b.mu.RLock()
	handlers := slices.Clone(b.handlers[e.Topic()])
	b.mu.RUnlock()
	for _, h := range handlers {
		h(e)
	}
}

// greet logs whom it would greet.
func greet(e Event) {
	if r, ok := e.(Registered); ok {
		log.Print("welcome, ", r.Customer.Name) // leak: Customer.Name
	}
}

func number(e Event) {
	if r, ok := e.(Registered); ok {
		log.Print("welcome, ", r.Customer.ID)
	}
}

func LeakGreet(c Customer) {
	bus := NewBus()
	bus.Subscribe("registered", greet)
	bus.Publish(Registered{c})
}

func CleanGreet(c Customer) {
	bus := NewBus()
	bus.Subscribe("registered", number)
	bus.Publish(Registered{c})
}

func label(e Event) {
	switch e := e.(type) {
	case Counted:
		log.Print(e.Label, ": ", e.Total)
	case Registered:
		log.Print("one more")
	}
}

func LeakLabel(c Customer) {
	bus := NewBus()
	bus.Subscribe("counted", label)
	bus.Publish(Counted{1, "calls of " + c.Phone}) // leak: Customer.Phone
}

func CleanLabel(c Customer) {
	bus := NewBus()
	bus.Subscribe("counted", label)
	bus.Publish(Counted{len(c.Phone), "calls"})
}

// typed is a bus for one type of event.
type typed[E any] struct{ handlers []func(E) }

func (t *typed[E]) on(h func(E)) { t.handlers = append(t.handlers, h) }

func (t *typed[E]) emit(e E) {
	for _, h := range t.handlers {
		h(e)
	}
}

func LeakTyped(c Customer) {
	var bus typed[Customer]
	bus.on(func(c Customer) { log.Print("called ", c.Phone) }) // leak: Customer.Phone
	bus.emit(c)
}

func CleanTyped(c Customer) {
	var bus typed[Customer]
	bus.on(func(c Customer) { log.Print("called ", c.ID) })
	bus.emit(c)
}
