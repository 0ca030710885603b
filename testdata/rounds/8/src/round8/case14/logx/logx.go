// Package logx wraps a structured logger, and takes fields from the context.
package logx

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"slices"
)

type key struct{}

type fields []slog.Attr

// With adds fields for all lines that are logged with the context.
func With(ctx context.Context, as ...slog.Attr) context.Context {
	return context.WithValue(ctx, key{}, append(slices.Clip(from(ctx)), as...))
}

func from(ctx context.Context) fields {
	fs, _ := ctx.Value(key{}).(fields)
	return fs
}

// A Logger is what the program logs with.
type Logger struct {
	h     slog.Handler
	level slog.Level
}

// Text makes a logger for people.
func Text(opts ...func(*slog.HandlerOptions)) *Logger {
	o := slog.HandlerOptions{Level: slog.LevelDebug}
	for _, opt := range opts {
		opt(&o)
	}
	return &Logger{h: slog.NewTextHandler(os.Stderr, &o)}
}

// Hide leaves out what stands under a key.
func Hide(name string) func(*slog.HandlerOptions) {
	return func(o *slog.HandlerOptions) {
		o.ReplaceAttr = func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == name {
				return slog.String(name, "-")
			}
			return a
		}
	}
}

// Above is a logger that keeps quiet below a level.
func (l *Logger) Above(level slog.Level) *Logger {
	c := *l
	c.level = level
	return &c
}

func (l *Logger) log(ctx context.Context, level slog.Level, msg string, as ...slog.Attr) {
	if level < l.level {
		return
	}
	slog.New(l.h).LogAttrs(ctx, level, msg, append(slices.Clip(from(ctx)), as...)...)
}

// Info logs a line.
func (l *Logger) Info(ctx context.Context, msg string, as ...slog.Attr) {
	l.log(ctx, slog.LevelInfo, msg, as...)
}

// Errorf logs an error.
func (l *Logger) Errorf(ctx context.Context, format string, args ...any) {
	l.log(ctx, slog.LevelError, fmt.Sprintf(format, args...))
}

// With has the fields in every line.
func (l *Logger) With(as ...slog.Attr) *Logger {
	c := *l
	c.h = l.h.WithAttrs(as)
	return &c
}
