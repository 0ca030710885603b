// Package ctxlog keeps a logger in the context of a request.
package ctxlog

import (
	"context"

	"go.uber.org/zap"
)

type key struct{}

// Into puts a logger into a context.
func Into(ctx context.Context, log *zap.Logger) context.Context {
	return context.WithValue(ctx, key{}, log)
}

// From is the logger of a context, or the global one.
func From(ctx context.Context) *zap.Logger {
	if log, ok := ctx.Value(key{}).(*zap.Logger); ok {
		return log
	}
	return zap.L()
}

// Add adds fields to the logger of a context.
func Add(ctx context.Context, fields ...zap.Field) context.Context {
	return Into(ctx, From(ctx).With(fields...))
}
