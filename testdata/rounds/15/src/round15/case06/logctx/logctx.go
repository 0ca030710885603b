// Package logctx carries a logger in a context.
package logctx

import (
	"context"
	"log/slog"
)

type key struct{}

// With puts a logger into the context.
func With(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, key{}, l)
}

// From gives the logger of the context, or the default.
func From(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(key{}).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}
