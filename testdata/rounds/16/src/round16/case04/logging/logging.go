// Package logging has handlers for log/slog.
package logging

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"sync/atomic"
)

// Redact covers attributes that are personal.
type Redact struct{ next slog.Handler }

// Redacted puts a handler behind one that redacts.
func Redacted(next slog.Handler) slog.Handler { return Redact{next} }

func cover(a slog.Attr) slog.Attr {
	switch a.Key {
	case "email", "handle", "text", "ip":
		return slog.String(a.Key, "[redacted]")
	}
	return a
}

// Enabled implements slog.Handler.
func (h Redact) Enabled(ctx context.Context, l slog.Level) bool { return h.next.Enabled(ctx, l) }

// Handle implements slog.Handler.
func (h Redact) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(cover(a))
		return true
	})
	return h.next.Handle(ctx, out)
}

// WithAttrs implements slog.Handler.
func (h Redact) WithAttrs(attrs []slog.Attr) slog.Handler {
	covered := make([]slog.Attr, len(attrs))
	for i, a := range attrs {
		covered[i] = cover(a)
	}
	return Redact{h.next.WithAttrs(covered)}
}

// WithGroup implements slog.Handler.
func (h Redact) WithGroup(name string) slog.Handler { return Redact{h.next.WithGroup(name)} }

// Tee hands records to two handlers.
type Tee struct{ A, B slog.Handler }

// Enabled implements slog.Handler.
func (t Tee) Enabled(ctx context.Context, l slog.Level) bool {
	return t.A.Enabled(ctx, l) || t.B.Enabled(ctx, l)
}

// Handle implements slog.Handler.
func (t Tee) Handle(ctx context.Context, r slog.Record) error {
	return errors.Join(t.A.Handle(ctx, r.Clone()), t.B.Handle(ctx, r.Clone()))
}

// WithAttrs implements slog.Handler.
func (t Tee) WithAttrs(attrs []slog.Attr) slog.Handler {
	return Tee{t.A.WithAttrs(attrs), t.B.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (t Tee) WithGroup(name string) slog.Handler {
	return Tee{t.A.WithGroup(name), t.B.WithGroup(name)}
}

// Count counts records, and shows none.
type Count struct{ N *atomic.Int64 }

// Enabled implements slog.Handler.
func (Count) Enabled(context.Context, slog.Level) bool { return true }

// Handle implements slog.Handler.
func (c Count) Handle(context.Context, slog.Record) error {
	c.N.Add(1)
	return nil
}

// WithAttrs implements slog.Handler.
func (c Count) WithAttrs([]slog.Attr) slog.Handler { return c }

// WithGroup implements slog.Handler.
func (c Count) WithGroup(string) slog.Handler { return c }

// New logs to a writer, redacted.
func New(w io.Writer) *slog.Logger { return slog.New(Redacted(slog.NewTextHandler(w, nil))) }

// Plain logs to a writer as it comes.
func Plain(w io.Writer) *slog.Logger { return slog.New(slog.NewTextHandler(w, nil)) }

// Digest is a hash by which equal values are seen to be equal.
func Digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}
