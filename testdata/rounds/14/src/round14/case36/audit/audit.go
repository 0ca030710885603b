// Package audit has the events that are kept.
package audit

import (
	"fmt"
	"log/slog"
)

// Change is of one field.
type Change struct{ Field, Old, New string }

// Event is what somebody did.
type Event struct {
	Actor   string
	Subject int
	Changes []Change
}

// String is for people who may see all.
func (e Event) String() string { return fmt.Sprintf("%s: %d %v", e.Actor, e.Subject, e.Changes) }

// LogValue is for logs.
func (e Event) LogValue() slog.Value {
	names := make([]string, 0, len(e.Changes))
	for _, c := range e.Changes {
		names = append(names, c.Field)
	}
	return slog.GroupValue(slog.String("actor", e.Actor), slog.Int("subject", e.Subject), slog.Any("fields", names))
}
