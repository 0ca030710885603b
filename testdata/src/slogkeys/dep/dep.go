// Package dep redacts attributes by their keys.
package dep

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
)

// Replace is for slog.HandlerOptions.
func Replace(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case "mail", "name", "birth":
		return slog.String(a.Key, "***")
	}
	return a
}

// Keep drops what it does not know.
func Keep(_ []string, a slog.Attr) slog.Attr {
	if a.Key != "id" && a.Key != "mail" {
		return slog.Attr{}
	}
	return a
}

// Blank replaces the value in place.
func Blank(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "mail" {
		a.Value = slog.StringValue("***")
	}
	return a
}

// Lower does not hide what it changes.
func Lower(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "mail" {
		a.Value = slog.StringValue(strings.ToLower(a.Value.String()))
	}
	return a
}

// Rename changes the key before it asks for it.
func Rename(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "from" {
		a.Key = "mail"
	}
	if a.Key == "mail" {
		return a
	}
	return slog.Attr{}
}

// Options are those of a handler.
func Options() *slog.HandlerOptions { return &slog.HandlerOptions{ReplaceAttr: Replace} }

// Logger has them.
func Logger(w io.Writer) *slog.Logger { return slog.New(slog.NewJSONHandler(w, Options())) }

// Redact is a handler that covers attributes.
type Redact struct{ next slog.Handler }

// Redacted puts a handler behind one that redacts.
func Redacted(next slog.Handler) slog.Handler { return Redact{next} }

func cover(a slog.Attr) slog.Attr {
	switch a.Key {
	case "mail", "name", "birth":
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

// New logs to a writer, redacted.
func New(w io.Writer) *slog.Logger { return slog.New(Redacted(slog.NewTextHandler(w, nil))) }

// Plain logs to a writer as it comes.
func Plain(w io.Writer) *slog.Logger { return slog.New(slog.NewTextHandler(w, nil)) }

// Longer renames some attributes before they are covered.
type Longer struct{ Redact }

// Longest puts a handler behind one that renames.
func Longest(next slog.Handler) slog.Handler { return Longer{Redact{next}} }

// Handle implements slog.Handler.
func (h Longer) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if r.Level > 0 {
			a.Key = "contact"
		}
		out.AddAttrs(cover(a))
		return true
	})
	return h.next.Handle(ctx, out)
}

// Again is Longer that makes new attributes.
type Again struct{ Redact }

// Anew puts a handler behind one that makes new attributes.
func Anew(next slog.Handler) slog.Handler { return Again{Redact{next}} }

// Handle implements slog.Handler.
func (h Again) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		b := a
		if r.Level > 0 {
			b = slog.Attr{Key: "contact", Value: a.Value}
		}
		out.AddAttrs(cover(b))
		return true
	})
	return h.next.Handle(ctx, out)
}

// Strict covers all but a few attributes.
type Strict struct{ Redact }

// Stricter puts a handler behind one that covers.
func Stricter(next slog.Handler) slog.Handler { return Strict{Redact{next}} }

// Handle implements slog.Handler.
func (h Strict) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "id" || a.Key == "team" {
			out.AddAttrs(a)
		}
		return true
	})
	return h.next.Handle(ctx, out)
}

// Contact logs all attributes under one key.
type Contact struct{ Redact }

// Contacts puts a handler behind one that renames.
func Contacts(next slog.Handler) slog.Handler { return Contact{Redact{next}} }

// Handle implements slog.Handler.
func (h Contact) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(slog.Any("contact", a.Value))
		return true
	})
	return h.next.Handle(ctx, out)
}

// Pass hands attributes on as they are.
type Pass struct{ Redact }

// Passing puts a handler behind one that does nothing.
func Passing(next slog.Handler) slog.Handler { return Pass{Redact{next}} }

// Handle implements slog.Handler.
func (h Pass) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(a)
		return true
	})
	return h.next.Handle(ctx, out)
}
