// Package bus delivers events to those who asked for their type.
package bus

import "reflect"

// A Bus knows who wants which events.
type Bus struct{ subs map[reflect.Type][]func(any) }

func New() *Bus { return &Bus{map[reflect.Type][]func(any){}} }

// On asks for events of type E.
func On[E any](b *Bus, f func(E)) {
	t := reflect.TypeFor[E]()
	b.subs[t] = append(b.subs[t], func(v any) { f(v.(E)) })
}

// Emit delivers an event.
func Emit[E any](b *Bus, e E) {
	for _, f := range b.subs[reflect.TypeFor[E]()] {
		f(e)
	}
}
