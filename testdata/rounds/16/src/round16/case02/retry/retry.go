// Package retry tries again.
package retry

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.uber.org/zap"
)

// Policy says how often, and how long to wait.
type Policy struct {
	Tries int
	Wait  time.Duration
	Log   *zap.Logger
	// Quiet logs that something failed, and not how.
	Quiet bool
}

// ErrGaveUp wraps the last error.
var ErrGaveUp = errors.New("gave up")

// Do tries until it works.
func (p Policy) Do(ctx context.Context, what string, f func(ctx context.Context) error) error {
	var err error
	for try := range max(p.Tries, 1) {
		if err = f(ctx); err == nil {
			return nil
		}
		p.Log.Warn("attempt failed", zap.String("what", what), zap.Int("try", try), zap.Error(err))
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", what, ctx.Err())
		case <-time.After(p.Wait << try):
		}
	}
	return fmt.Errorf("%s: %w: %w", what, ErrGaveUp, err)
}

// Silent tries until it works, and counts how often it did not.
func (p Policy) Silent(ctx context.Context, what string, f func(ctx context.Context) error) (failed int, err error) {
	for range max(p.Tries, 1) {
		if err = f(ctx); err == nil {
			return failed, nil
		}
		failed++
	}
	p.Log.Warn("all attempts failed", zap.String("what", what), zap.Int("tries", failed), zap.Bool("canceled", errors.Is(err, context.Canceled)))
	return failed, err
}

// Value tries to get a value.
func Value[T any](ctx context.Context, p Policy, what string, f func(ctx context.Context) (T, error)) (T, error) {
	var v T
	err := p.Do(ctx, what, func(ctx context.Context) error {
		got, err := f(ctx)
		v = got
		return err
	})
	return v, err
}
