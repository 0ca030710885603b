// Package case21 has a bus with a topic for each type of event.
package case21

import (
	"cmp"
	"fmt"
	"log"
	"slices"
	"sync"
)

// Registered is sent when somebody has an account.
type Registered struct {
	Plan  string
	Email string `pii:"email"`
}

// Paid is sent when somebody has paid.
type Paid struct {
	Invoice int
	Amount  string `pii:"payment"`
}

// Topic is for events of one type.
type Topic[E any] struct {
	mu       sync.RWMutex
	handlers []handler[E]
}

type handler[E any] struct {
	order int
	f     func(E)
}

func (t *Topic[E]) Subscribe(order int, f func(E)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.handlers = append(t.handlers, handler[E]{order, f})
	slices.SortStableFunc(t.handlers, func(a, b handler[E]) int { return cmp.Compare(a.order, b.order) })
}

func (t *Topic[E]) Publish(e E) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	for _, h := range t.handlers {
		h.f(e)
	}
}

func LeakTopic(r Registered) {
	var t Topic[Registered]
	t.Subscribe(1, func(e Registered) { log.Print("registered: ", e.Email) }) // leak: Registered.Email
	t.Publish(r)
}

func CleanTopic(r Registered) {
	var t Topic[Registered]
	t.Subscribe(1, func(e Registered) { log.Print("registered: ", e.Plan) })
	t.Publish(r)
}

// Bus has handlers for events by name.
type Bus struct{ subs map[string][]func(any) }

func (b *Bus) On(name string, f func(any)) {
	if b.subs == nil {
		b.subs = map[string][]func(any){}
	}
	b.subs[name] = append(b.subs[name], f)
}

func (b *Bus) Emit(name string, e any) {
	for _, f := range b.subs[name] {
		f(e)
	}
}

// LeakSwitch shows the amount, CleanSwitch the invoice.
func LeakSwitch(r Registered, p Paid) {
	var b Bus
	b.On("all", func(e any) {
		switch e := e.(type) {
		case Registered:
			log.Print("new: ", e.Plan)
		case *Paid:
			log.Print("paid: ", e.Amount) // leak: Paid.Amount
		}
	})
	b.Emit("all", r)
	b.Emit("all", &p)
}

func CleanSwitch(r Registered, p Paid) {
	var b Bus
	b.On("all", func(e any) {
		switch e := e.(type) {
		case Registered:
			log.Print("new: ", e.Plan)
		case *Paid:
			log.Print("paid: ", e.Invoice)
		}
	})
	b.Emit("all", r)
	b.Emit("all", &p)
}

// LeakReplay keeps the last events, CleanReplay how many there were.
func LeakReplay(r Registered) {
	var t Topic[Registered]
	var history []Registered
	t.Subscribe(0, func(e Registered) { history = append(history, e) })
	t.Publish(r)
	fmt.Printf("history: %v\n", history) // leak: Registered.Email
}

func CleanReplay(r Registered) {
	var t Topic[Registered]
	var history []Registered
	t.Subscribe(0, func(e Registered) { history = append(history, e) })
	t.Publish(r)
	fmt.Printf("history: %v\n", len(history))
}

// LeakChained makes one event out of another.
func LeakChained(r Registered) {
	type welcomed struct{ text string }
	var in Topic[Registered]
	var out Topic[welcomed]
	var last welcomed
	in.Subscribe(1, func(e Registered) { out.Publish(welcomed{"hello " + e.Email}) })
	out.Subscribe(1, func(w welcomed) { last = w })
	in.Publish(r)
	log.Print(last) // leak: Registered.Email
}

func CleanChained(r Registered) {
	type welcomed struct{ text string }
	var in Topic[Registered]
	var out Topic[welcomed]
	var last welcomed
	in.Subscribe(1, func(e Registered) { out.Publish(welcomed{"hello " + e.Plan}) })
	out.Subscribe(1, func(w welcomed) { last = w })
	in.Publish(r)
	log.Print(last)
}
