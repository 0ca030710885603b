// Package retry calls functions again that fail.
package retry

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// A Permanent error is not worth another try.
type Permanent struct{ Err error }

func (p *Permanent) Error() string { return p.Err.Error() }
func (p *Permanent) Unwrap() error { return p.Err }

type Config struct {
	Attempts int
	Base     time.Duration
	OnError  func(n int, err error)
}

// Do calls f until it succeeds.
func Do[T any](ctx context.Context, c Config, f func(context.Context) (T, error)) (T, error) {
	var zero T
	var last error
	for n := 1; n <= c.Attempts; n++ {
		v, err := f(ctx)
		if err == nil {
			return v, nil
		}
		last = err
		if c.OnError != nil {
			c.OnError(n, err)
		}
		if _, ok := errors.AsType[*Permanent](err); ok {
			break
		}
		select {
		case <-ctx.Done():
			return zero, ctx.Err()
		case <-time.After(c.Base << n):
		}
	}
	return zero, fmt.Errorf("gave up: %w", last)
}

// Logging is a configuration that logs errors.
func Logging(name string) Config {
	return Config{Attempts: 2, Base: time.Microsecond, OnError: func(n int, err error) {
		slog.Warn("failed", "what", name, "attempt", n, "error", err)
	}}
}
