// Package logx is how all layers log.
package logx

import (
	"context"
	"io"
	"log/slog"
	"os"
	"time"
)

type ctxKey struct{}

// Request is what is known of a request.
type Request struct {
	ID    string
	Route string
}

// With puts a request into a context.
func With(ctx context.Context, r Request) context.Context {
	return context.WithValue(ctx, ctxKey{}, r)
}

// From takes the request out of a context.
func From(ctx context.Context) (Request, bool) {
	r, ok := ctx.Value(ctxKey{}).(Request)
	return r, ok
}

// Logger logs events.
type Logger struct{ base *slog.Logger }

// New logs to a writer.
func New(w io.Writer) *Logger { return &Logger{slog.New(slog.NewTextHandler(w, nil))} }

// Default logs to standard error.
func Default() *Logger { return New(os.Stderr) }

// Discard logs nowhere.
func Discard() *Logger { return New(io.Discard) }

// Named adds the name of a component.
func (l *Logger) Named(component string) *Logger {
	return &Logger{l.base.With("component", component)}
}

func (l *Logger) enrich(ctx context.Context) *slog.Logger {
	r, ok := From(ctx)
	if !ok {
		return l.base
	}
	return l.base.With("request", r.ID, "route", r.Route)
}

// Event logs that something happened.
func (l *Logger) Event(ctx context.Context, name string, args ...any) {
	l.enrich(ctx).InfoContext(ctx, name, args...)
}

// Failure logs that something went wrong.
func (l *Logger) Failure(ctx context.Context, name string, err error, args ...any) {
	l.enrich(ctx).ErrorContext(ctx, name, append([]any{"error", err}, args...)...)
}

// Timed logs how long something took.
func (l *Logger) Timed(ctx context.Context, name string) func() {
	start := time.Now()
	return func() { l.Event(ctx, name, "took", time.Since(start)) }
}
