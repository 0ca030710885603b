// Package audit writes the trail of who did what. The trail goes to the
// ordinary log, so what is recorded must not show a person.
package audit

import (
	"context"
	"log/slog"
	"time"

	"allegromedical.example/shop/models"
)

// Trail records actions.
type Trail struct {
	log *slog.Logger
	now func() time.Time
}

// New returns a trail that writes to log.
func New(log *slog.Logger) *Trail { return &Trail{log: log, now: time.Now} }

type entry struct{ attrs []slog.Attr }

// Option adds to what is recorded.
type Option func(*entry)

// Actor names who acted.
func Actor(id models.CustomerID) Option {
	return func(e *entry) { e.attrs = append(e.attrs, slog.String("actor", string(id))) }
}

// Detail adds a value under a key.
func Detail(key string, value any) Option {
	return func(e *entry) { e.attrs = append(e.attrs, slog.Any(key, value)) }
}

// Record writes one entry.
func (t *Trail) Record(ctx context.Context, action string, opts ...Option) {
	e := entry{attrs: []slog.Attr{slog.Time("at", t.now())}}
	for _, opt := range opts {
		opt(&e)
	}
	t.log.LogAttrs(ctx, slog.LevelInfo, action, e.attrs...)
}

// Note writes one entry with a text.
func (t *Trail) Note(ctx context.Context, action, text string) {
	t.log.InfoContext(ctx, action, "text", text, "at", t.now())
}

// Changed records a new value of a field, if it is one.
func Changed[T comparable](ctx context.Context, t *Trail, field string, before, after T) {
	if before == after {
		return
	}
	t.log.InfoContext(ctx, "changed", "field", field, "before", before, "after", after)
}
