// Package audit writes what was done to the log.
package audit

import (
	"context"
	"log/slog"
)

type actorKey struct{}

// WithActor puts the name of who acts into a context.
func WithActor(ctx context.Context, actor string) context.Context {
	return context.WithValue(ctx, actorKey{}, actor)
}

// Record logs an action with its actor and its details.
func Record(ctx context.Context, action string, details ...any) {
	actor, _ := ctx.Value(actorKey{}).(string)
	slog.LogAttrs(ctx, slog.LevelInfo, "audit",
		slog.String("action", action),
		slog.String("actor", actor),
		slog.Any("details", details))
}

// Count logs an action and how many details it has.
func Count(ctx context.Context, action string, details ...any) {
	slog.InfoContext(ctx, "audit", "action", action, "details", len(details))
}
