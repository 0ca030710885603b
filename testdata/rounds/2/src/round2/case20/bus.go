// Package case20 tells subscribers of what happens to guests.
package case20

import (
	"context"
	"fmt"
	"log"
	"sync"
)

type Guest struct {
	Room  int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

// Event is what subscribers get.
type Event struct {
	Topic   string
	Payload any
}

type Subscriber func(ctx context.Context, e Event) error

// Bus calls the subscribers of a topic in their order.
type Bus struct {
	mu   sync.RWMutex
	subs map[string][]Subscriber
}

func NewBus() *Bus { return &Bus{subs: map[string][]Subscriber{}} }

func (b *Bus) On(topic string, s Subscriber) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[topic] = append(b.subs[topic], s)
}

func (b *Bus) Publish(ctx context.Context, e Event) error {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, s := range b.subs[e.Topic] {
		if err := s(ctx, e); err != nil {
			return fmt.Errorf("%s: %w", e.Topic, err)
		}
	}
	return nil
}

// CheckedIn is published when a guest arrives.
type CheckedIn struct {
	Room int
	Who  string
}

func logEvent(_ context.Context, e Event) error {
	log.Printf("event %s: %v", e.Topic, e.Payload)
	return nil
}

func countEvent(_ context.Context, e Event) error {
	log.Printf("event %s", e.Topic)
	return nil
}

func LeakPublish(g Guest) error {
	b := NewBus()
	b.On("guest.in", logEvent)
	return b.Publish(context.Background(), Event{Topic: "guest.in", Payload: CheckedIn{g.Room, g.Name}}) // leak: Guest.Name
}

func CleanPublishRoom(g Guest) error {
	b := NewBus()
	b.On("guest.in", logEvent)
	return b.Publish(context.Background(), Event{Topic: "guest.in", Payload: CheckedIn{g.Room, "guest"}})
}

func CleanPublishCount(g Guest) error {
	b := NewBus()
	b.On("guest.in", countEvent)
	return b.Publish(context.Background(), Event{Topic: "guest.in", Payload: CheckedIn{g.Room, g.Name}})
}

func callGuest(_ context.Context, e Event) error {
	g, ok := e.Payload.(Guest)
	if !ok {
		return fmt.Errorf("not a guest: %T", e.Payload)
	}
	log.Printf("calling room %d on %s", g.Room, g.Phone) // leak: Guest.Phone
	return nil
}

func callRoom(_ context.Context, e Event) error {
	g, ok := e.Payload.(Guest)
	if !ok {
		return fmt.Errorf("not a guest: %T", e.Payload)
	}
	log.Printf("calling room %d", g.Room)
	return nil
}

func LeakAssert(g Guest) error {
	b := NewBus()
	b.On("guest.call", callGuest)
	return b.Publish(context.Background(), Event{Topic: "guest.call", Payload: g})
}

func CleanAssert(g Guest) error {
	b := NewBus()
	b.On("guest.call", callRoom)
	return b.Publish(context.Background(), Event{Topic: "guest.call", Payload: g})
}

// typed is a bus for one type of events.
type typed[E any] struct{ subs []func(E) }

func (t *typed[E]) on(f func(E)) { t.subs = append(t.subs, f) }

func (t *typed[E]) emit(e E) {
	for _, f := range t.subs {
		f(e)
	}
}

func LeakTyped(g Guest) {
	var t typed[CheckedIn]
	t.on(func(e CheckedIn) { log.Printf("room %d: %s", e.Room, e.Who) })
	t.emit(CheckedIn{Room: g.Room, Who: g.Name}) // leak: Guest.Name
}

func CleanTyped(g Guest) {
	var t typed[CheckedIn]
	t.on(func(e CheckedIn) { log.Printf("room %d: %d", e.Room, len(e.Who)) })
	t.emit(CheckedIn{Room: g.Room, Who: g.Name})
}
