// Package case19 gives loggers that hide attributes.
package case19

import (
	"context"
	"log/slog"
	"os"
	"slices"
	"strings"
)

// Caller rings up.
type Caller struct {
	Line   int
	Number string `pii:"phone"`
	Said   string `pii:"recording"`
}

func (c *Caller) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("line", c.Line), slog.String("number", c.Number))
}

// hide replaces the value of the attributes with these keys, in whatever group.
func hide(keys ...string) func([]string, slog.Attr) slog.Attr {
	return func(_ []string, a slog.Attr) slog.Attr {
		if slices.Contains(keys, a.Key) {
			return slog.String(a.Key, "...")
		}
		return a
	}
}

func logger(replace func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: replace}))
}

// LeakKey hides another key than the one that is logged.
func LeakKey(c *Caller) {
	logger(hide("phone")).Info("call", "number", c.Number) // leak: Caller.Number
}

func CleanKey(c *Caller) {
	logger(hide("number")).Info("call", "number", c.Number)
}

// everything lets only the attributes of the handler itself through.
func everything(groups []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case slog.TimeKey, slog.LevelKey, slog.MessageKey:
		if len(groups) == 0 {
			return a
		}
	}
	return slog.Attr{}
}

// LeakMessage puts it into the message, which stays.
func LeakMessage(c *Caller) {
	logger(everything).Info("call of " + c.Number) // leak: Caller.Number
}

func CleanMessage(c *Caller) {
	logger(everything).Info("call", "of", c.Number)
}

// quiet lets no record pass whose level is below a warning.
type quiet struct{ slog.Handler }

func (quiet) Enabled(_ context.Context, l slog.Level) bool { return l >= slog.LevelWarn }

func LeakLevel(c *Caller) {
	slog.New(quiet{slog.Default().Handler()}).Warn("call", "said", c.Said) // leak: Caller.Said
}

func CleanLevel(c *Caller) {
	slog.New(quiet{slog.Default().Handler()}).Info("call", "said", c.Said)
}

// scrub is a handler that makes a record of its own, out of the attributes that are harmless.
type scrub struct{ next slog.Handler }

func (s scrub) Enabled(ctx context.Context, l slog.Level) bool { return s.next.Enabled(ctx, l) }
func (s scrub) WithAttrs(as []slog.Attr) slog.Handler          { return scrub{s.next.WithAttrs(as)} }
func (s scrub) WithGroup(name string) slog.Handler             { return scrub{s.next.WithGroup(name)} }
func (s scrub) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if a.Value.Kind() == slog.KindInt64 {
			out.AddAttrs(a)
		}
		return true
	})
	return s.next.Handle(ctx, out)
}

// LeakWith binds the attribute to the logger, where the handler does not look; CleanWith gives it to the record.
func LeakWith(c *Caller) {
	l := slog.New(scrub{slog.Default().Handler()})
	l.With("said", strings.ToLower(c.Said)).Info("call", "line", c.Line) // leak: Caller.Said
}

func CleanWith(c *Caller) {
	l := slog.New(scrub{slog.Default().Handler()})
	l.With("line", c.Line).Info("call", "said", strings.ToLower(c.Said))
}

// LeakValuer resolves the pointer, CleanValuer discards it.
func LeakValuer(c *Caller) {
	slog.New(slog.NewMultiHandler(slog.DiscardHandler, slog.NewJSONHandler(os.Stdout, nil))).Info("call", "by", c) // leak: Caller.Number
}

func CleanValuer(c *Caller) {
	slog.New(slog.NewMultiHandler(slog.DiscardHandler, slog.DiscardHandler)).Info("call", "by", c)
}
