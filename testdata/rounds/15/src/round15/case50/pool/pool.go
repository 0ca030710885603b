// Package pool runs tasks at the same time, and collects their errors.
package pool

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// Result is what came of a task.
type Result[T any] struct {
	Val T
	Err error
}

// Map runs f for all values, n at a time.
func Map[S, T any](ctx context.Context, n int, in []S, f func(context.Context, S) (T, error)) []Result[T] {
	out := make([]Result[T], len(in))
	slots := make(chan struct{}, max(n, 1))
	var wg sync.WaitGroup
	for i, s := range in {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			v, err := f(ctx, s)
			out[i] = Result[T]{v, err}
		})
	}
	wg.Wait()
	return out
}

// Split gives the values, and the errors as one.
func Split[T any](rs []Result[T]) ([]T, error) {
	var vals []T
	var errs []error
	for i, r := range rs {
		if r.Err != nil {
			errs = append(errs, fmt.Errorf("task %d: %w", i, r.Err))
			continue
		}
		vals = append(vals, r.Val)
	}
	return vals, errors.Join(errs...)
}
