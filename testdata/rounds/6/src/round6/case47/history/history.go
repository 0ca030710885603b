// Package history keeps what happened to entities of any type.
package history

import (
	"fmt"
	"io"
	"slices"
)

// An Entity has a key, and a label for people.
type Entity[K comparable] interface {
	Key() K
	Label() string
}

// An Entry is one thing that happened.
type Entry[K comparable] struct {
	Key  K
	What string
	Note string
}

// A Log has entries.
type Log[K comparable, E Entity[K]] struct {
	entries []Entry[K]
	seen    map[K]E
}

func New[K comparable, E Entity[K]]() *Log[K, E] { return &Log[K, E]{seen: map[K]E{}} }

// Add notes what happened to an entity.
func (l *Log[K, E]) Add(e E, what string) {
	l.seen[e.Key()] = e
	l.entries = append(l.entries, Entry[K]{Key: e.Key(), What: what})
}

// Annotate fills in notes, and leaves the rest.
func (l *Log[K, E]) Annotate(note func(E) string) *Log[K, E] {
	for i := range l.entries {
		l.entries[i].Note = note(l.seen[l.entries[i].Key])
	}
	return l
}

// Print shows entries, newest first.
func (l *Log[K, E]) Print(w io.Writer) error {
	for _, e := range slices.Backward(l.entries) {
		if _, err := fmt.Fprintf(w, "%v %s %s\n", e.Key, e.What, e.Note); err != nil {
			return err
		}
	}
	return nil
}

// Describe shows an entity by its label.
func Describe[K comparable, E Entity[K]](w io.Writer, e E) {
	fmt.Fprintln(w, e.Key(), e.Label())
}
