// Package case33 has a bus on which parts of a shop tell each other what happened.
package case33

import (
	"log"
	"reflect"
	"sync"
)

// A Registered says that somebody has signed up.
type Registered struct {
	ID    string
	Email string `pii:"email"`
}

// A Paid says that an order is paid.
type Paid struct {
	Order string
	Card  string `pii:"card-number"`
	Cents int
}

// A bus hands events to those who want events of their type.
type bus struct {
	mu   sync.RWMutex
	subs map[reflect.Type][]func(any)
	log  func(event any)
}

func newBus(log func(any)) *bus { return &bus{subs: map[reflect.Type][]func(any){}, log: log} }

func on[E any](b *bus, f func(E)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t := reflect.TypeFor[E]()
	b.subs[t] = append(b.subs[t], func(e any) { f(e.(E)) })
}

func publish[E any](b *bus, e E) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.log != nil {
		b.log(e)
	}
	for _, f := range b.subs[reflect.TypeFor[E]()] {
		f(e)
	}
}

func kind(e any) { log.Printf("event %T", e) }

func whole(e any) { log.Printf("event %+v", e) }

// A tally counts what was sold.
type tally struct {
	orders int
	cents  int
	last   string
}

func (t *tally) paid(p Paid) {
	t.orders++
	t.cents += p.Cents
	t.last = p.Order
}

// cards remembers the last card instead.
func (t *tally) cards(p Paid) {
	t.orders++
	t.last = p.Card
}

func LeakLogged(r Registered) {
	publish(newBus(whole), r) // leak: Registered.Email
}

func CleanLogged(r Registered) {
	publish(newBus(kind), r)
}

func LeakSubscriber(p Paid) {
	b := newBus(kind)
	on(b, func(p Paid) { log.Print("paid by ", p.Card) }) // leak: Paid.Card
	publish(b, p)
}

func CleanSubscriber(p Paid) {
	b := newBus(kind)
	on(b, func(p Paid) { log.Print("paid by card, ", len(p.Card)) })
	publish(b, p)
}

func LeakLast(p Paid) {
	t := &tally{}
	b := newBus(nil)
	on(b, t.cards)
	publish(b, p)
	log.Printf("sold: %+v", *t) // leak: Paid.Card
}

func CleanLast(p Paid) {
	t := &tally{}
	b := newBus(nil)
	on(b, t.paid)
	publish(b, p)
	log.Printf("sold: %+v", *t)
}

// Who welcomes people is told of nothing else.
func CleanOther(r Registered, p Paid) {
	b := newBus(nil)
	on(b, func(Registered) { log.Print("welcome") })
	on(b, func(p Paid) { log.Print("paid ", p.Order) })
	publish(b, r)
	publish(b, p)
}
