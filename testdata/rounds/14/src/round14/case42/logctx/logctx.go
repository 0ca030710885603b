// Package logctx has a logger in the context.
package logctx

import (
	"context"
	"log/slog"
)

type key struct{}

// Into puts a logger into the context.
func Into(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, key{}, l)
}

// From is the logger of the context, or the default.
func From(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(key{}).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}

// With adds attributes to the logger of the context.
func With(ctx context.Context, args ...any) context.Context {
	return Into(ctx, From(ctx).With(args...))
}
