// Package case28 keeps the last messages in a ring, and takes buffers out of a pool.
package case28

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"sync"
)

// Message is what one person writes to another.
type Message struct {
	ID   int
	From string `pii:"username"`
	Text string `pii:"message"`
}

// ring keeps the last few values.
type ring[T any] struct {
	vals []T
	next int
	full bool
}

func newRing[T any](n int) *ring[T] { return &ring[T]{vals: make([]T, n)} }

func (r *ring[T]) push(v T) {
	r.vals[r.next] = v
	r.next = (r.next + 1) % len(r.vals)
	r.full = r.full || r.next == 0
}

func (r *ring[T]) all() []T {
	if !r.full {
		return r.vals[:r.next]
	}
	return append(append([]T(nil), r.vals[r.next:]...), r.vals[:r.next]...)
}

var pool = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func withBuffer(fill func(*bytes.Buffer)) string {
	b := pool.Get().(*bytes.Buffer)
	defer pool.Put(b)
	b.Reset()
	fill(b)
	return b.String()
}

// LeakRing logs the texts of the ring, CleanRing the numbers.
func LeakRing(ms []Message) {
	r := newRing[string](2)
	for _, m := range ms {
		r.push(m.Text)
	}
	log.Print("last: ", r.all()) // leak: Message.Text
}

func CleanRing(ms []Message) {
	r := newRing[int](2)
	for _, m := range ms {
		r.push(m.ID)
	}
	log.Print("last: ", r.all())
}

// LeakEntries logs messages of the ring, CleanEntries their number.
func LeakEntries(ms []Message) {
	r := newRing[Message](2)
	for _, m := range ms {
		r.push(m)
	}
	for _, m := range r.all() {
		log.Printf("%d by %s", m.ID, m.From) // leak: Message.From
	}
}

func CleanEntries(ms []Message) {
	r := newRing[Message](2)
	for _, m := range ms {
		r.push(m)
	}
	for i, m := range r.all() {
		log.Printf("%d of %d", i, m.ID)
	}
}

// LeakBuffer logs what was put into a buffer, CleanBuffer has only the number in it.
func LeakBuffer(m Message) {
	log.Print(withBuffer(func(b *bytes.Buffer) { fmt.Fprintf(b, "%d: %s", m.ID, m.Text) })) // leak: Message.Text
}

func CleanBuffer(m Message) {
	log.Print(withBuffer(func(b *bytes.Buffer) { fmt.Fprintf(b, "%d: %d", m.ID, len(m.Text)) }))
}

// LeakReuse writes a buffer with the sender to the console, CleanReuse resets it before.
func LeakReuse(m Message) error {
	var b bytes.Buffer
	b.WriteString(m.From)
	fmt.Fprintf(&b, " sent %d\n", m.ID)
	_, err := b.WriteTo(os.Stdout) // leak: Message.From
	return err
}

func CleanReuse(m Message) error {
	var b bytes.Buffer
	b.WriteString(m.From)
	b.Reset()
	fmt.Fprintf(&b, " sent %d\n", m.ID)
	_, err := b.WriteTo(os.Stdout)
	return err
}
