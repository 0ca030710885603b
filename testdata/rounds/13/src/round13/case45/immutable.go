// Package case45 changes records by making new ones.
package case45

import (
	"fmt"
	"iter"
	"log"
	"maps"
)

// Courier brings parcels.
type Courier struct {
	ID    int
	Phone string `pii:"phone"`
	Spot  string `pii:"coordinates"`
	Tags  Tags
}

// Tags are shared by all copies of a courier.
type Tags map[string]string

func (c Courier) WithPhone(phone string) Courier {
	c.Phone = phone
	return c
}

func (c Courier) WithSpot(spot string) Courier {
	c.Spot = spot
	return c
}

// Tag writes into the map that the copy has in common with its original.
func (c Courier) Tag(k, v string) Courier {
	c.Tags[k] = v
	return c
}

// WithTag writes into a map of its own.
func (c Courier) WithTag(k, v string) Courier {
	c.Tags = maps.Clone(c.Tags)
	c.Tags[k] = v
	return c
}

// LeakIgnored throws the new record away, CleanKept keeps it.
func LeakIgnored(c Courier) {
	_ = c.WithPhone("").WithSpot("")
	log.Print(c) // leak: Courier.Phone, Courier.Spot
}

func CleanKept(c Courier) {
	c = c.WithPhone("").WithSpot("")
	log.Print(c)
}

// LeakTag writes the phone into the tags of both, CleanTag into those of the copy.
func LeakTag(c Courier) {
	_ = c.Tag("call", c.Phone)
	log.Print(c.ID, c.Tags) // leak: Courier.Phone
}

func CleanTag(c Courier) {
	_ = c.WithTag("call", c.Phone)
	log.Print(c.ID, c.Tags)
}

// List never changes; what is pushed is in front of the old list.
type List[T any] struct {
	head T
	tail *List[T]
}

func (l *List[T]) Push(v T) *List[T] { return &List[T]{v, l} }

func (l *List[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for ; l != nil; l = l.tail {
			if !yield(l.head) {
				return
			}
		}
	}
}

func show[T any](l *List[T]) (text string) {
	for v := range l.All() {
		text += fmt.Sprint(v, ";")
	}
	return text
}

// LeakPushed shows the new list, CleanBefore the one from before.
func LeakPushed(c Courier) {
	var before *List[string]
	before = before.Push("start")
	after := before.Push(c.Spot)
	fmt.Println(show(after)) // leak: Courier.Spot
}

func CleanBefore(c Courier) {
	var before *List[string]
	before = before.Push("start")
	after := before.Push(c.Spot)
	fmt.Println(show(before), after != nil)
}

// LeakTail shows what is behind the head, CleanHead the head.
func LeakTail(c Courier) {
	var l *List[string]
	l = l.Push(c.Phone).Push("end")
	fmt.Println(show(l.tail)) // leak: Courier.Phone
}

func CleanHead(c Courier) {
	var l *List[string]
	l = l.Push(c.Phone).Push("end")
	fmt.Println(l.head)
}
