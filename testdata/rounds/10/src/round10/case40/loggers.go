// Package case40 gives loggers a prefix or attributes, and keeps them in contexts and structs.
package case40

import (
	"context"
	"io"
	"log"
	"log/slog"
	"os"
)

// Caller is on the phone.
type Caller struct {
	Line   int
	Number string `pii:"phone"`
}

type loggerKey struct{}

func with(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, loggerKey{}, l)
}

func from(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(loggerKey{}).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}

// Call has a logger of its own.
type Call struct {
	caller Caller
	log    *log.Logger
}

func newCall(c Caller, w io.Writer, prefix string) *Call {
	return &Call{c, log.New(w, prefix+" ", 0)}
}

func (c *Call) hangUp() { c.log.Printf("line %d: hung up", c.caller.Line) }

func LeakPrefix(c Caller) {
	call := newCall(c, os.Stderr, c.Number)
	call.hangUp() // leak: Caller.Number
}

func CleanPrefix(c Caller) {
	call := newCall(c, os.Stderr, "call")
	call.hangUp()
}

func LeakSetPrefix(c Caller) {
	call := newCall(c, os.Stderr, "call")
	call.log.SetPrefix("call of " + c.Number + " ")
	call.hangUp() // leak: Caller.Number
}

func CleanSetPrefix(c Caller) {
	call := newCall(c, os.Stderr, "call")
	call.log.SetPrefix("call of " + c.Number + " ")
	call.log.SetPrefix("call ")
	call.hangUp()
}

// LeakAttrs logs with the logger that knows the number, CleanAttrs with the one that it was made from.
func LeakAttrs(c Caller) {
	base := slog.Default().With("line", c.Line)
	l := base.With("number", c.Number)
	l.Info("ringing", "known", base != nil) // leak: Caller.Number
}

func CleanAttrs(c Caller) {
	base := slog.Default().With("line", c.Line)
	l := base.With("number", c.Number)
	base.Info("ringing", "known", l != nil)
}

func LeakContext(ctx context.Context, c Caller) {
	ctx = with(ctx, slog.Default().With("line", c.Line))
	inner := with(ctx, from(ctx).With("number", len(c.Number)))
	from(inner).InfoContext(inner, "ringing", "caller", c) // leak: Caller.Number
}

func CleanContext(ctx context.Context, c Caller) {
	ctx = with(ctx, slog.Default().With("line", c.Line))
	inner := with(ctx, from(ctx).With("number", len(c.Number)))
	from(inner).InfoContext(inner, "ringing", "caller", c.Line)
}
