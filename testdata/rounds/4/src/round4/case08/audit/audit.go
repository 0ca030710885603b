// Package audit keeps a trail of who did what.
package audit

import (
	"encoding/json"
	"fmt"
	"io"
	"time"
)

// A Change is one field of a record before and after.
type Change struct {
	Field    string
	Old, New any
}

type Event struct {
	Actor   string
	Action  string
	At      time.Time
	Changes []Change
}

type Trail struct {
	out    io.Writer
	redact map[string]bool
}

func New(out io.Writer, redact ...string) *Trail {
	t := &Trail{out: out, redact: map[string]bool{}}
	for _, f := range redact {
		t.redact[f] = true
	}
	return t
}

// Write writes an event as a line of JSON.
func (t *Trail) Write(e Event) error {
	line, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	_, err = t.out.Write(append(line, '\n'))
	return err
}

// Names writes which fields an event changes.
func (t *Trail) Names(e Event) error {
	var names []string
	for _, c := range e.Changes {
		names = append(names, c.Field)
	}
	_, err := fmt.Fprintln(t.out, e.Actor, e.Action, names)
	return err
}

// Diff tells what changed.
func Diff(field string, old, new any) []Change {
	if old == new {
		return nil
	}
	return []Change{{field, old, new}}
}
