// Package ctxlog keeps a logger and the user in a context.
package ctxlog

import (
	"context"
	"log/slog"
)

type key int

const (
	loggerKey key = iota
	userKey
)

type user struct {
	mail string
	id   int
}

func With(ctx context.Context, l *slog.Logger) context.Context {
	return context.WithValue(ctx, loggerKey, l)
}

func From(ctx context.Context) *slog.Logger {
	if l, ok := ctx.Value(loggerKey).(*slog.Logger); ok {
		return l
	}
	return slog.Default()
}

func WithUser(ctx context.Context, mail string, id int) context.Context {
	return context.WithValue(ctx, userKey, user{mail, id})
}

func Mail(ctx context.Context) string {
	u, _ := ctx.Value(userKey).(user)
	return u.mail
}

func ID(ctx context.Context) int {
	u, _ := ctx.Value(userKey).(user)
	return u.id
}
