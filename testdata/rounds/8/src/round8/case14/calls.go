// Package case14 logs calls with the logger of the company.
package case14

import (
	"context"
	"log/slog"

	"round8/case14/logx"
)

// A Caller is who a request is from.
type Caller struct {
	ID     string
	Name   string `pii:"name"`
	Addr   string `pii:"ip"`
	Tenant string
}

// LogValue shows of a caller what may be seen.
func (c Caller) LogValue() slog.Value {
	return slog.GroupValue(slog.String("id", c.ID), slog.String("tenant", c.Tenant))
}

func LeakContext(ctx context.Context, c Caller) {
	ctx = logx.With(ctx, slog.String("id", c.ID), slog.String("addr", c.Addr))
	logx.Text().Info(ctx, "called") // leak: Caller.Addr
}

func CleanContext(ctx context.Context, c Caller) {
	ctx = logx.With(ctx, slog.String("id", c.ID), slog.String("tenant", c.Tenant))
	logx.Text().Info(ctx, "called")
}

func CleanValue(ctx context.Context, c Caller) {
	logx.Text().Info(logx.With(ctx, slog.Any("caller", c)), "called")
}

func LeakFormat(ctx context.Context, c Caller) {
	logx.Text().Errorf(ctx, "refused: %v", c) // leak: Caller.Name, Caller.Addr
}

func CleanFormat(ctx context.Context, c Caller) {
	logx.Text().Errorf(ctx, "refused: %v", c.LogValue())
}

func LeakWith(ctx context.Context, c Caller) {
	logx.Text().With(slog.String("name", c.Name)).Info(ctx, "called") // leak: Caller.Name
}

func CleanWith(ctx context.Context, c Caller) {
	l := logx.Text().With(slog.Bool("named", c.Name != ""))
	l.Info(ctx, "called")
}

func CleanHidden(ctx context.Context, c Caller) {
	logx.Text(logx.Hide("addr")).Info(ctx, "called", slog.String("addr", c.Addr))
}

func LeakHidden(ctx context.Context, c Caller) {
	logx.Text(logx.Hide("addr")).Info(ctx, "called", slog.String("from", c.Addr)) // leak: Caller.Addr
}

func CleanLevel(ctx context.Context, c Caller) {
	l := logx.Text().Above(slog.LevelWarn)
	l.Info(ctx, "called", slog.Int("name", len(c.Name)), slog.String("id", c.ID))
}
