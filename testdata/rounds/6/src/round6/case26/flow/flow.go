// Package flow has stages that are joined by channels.
package flow

import (
	"context"
	"sync"
)

// From sends what it is given.
func From[T any](ctx context.Context, xs ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, x := range xs {
			select {
			case out <- x:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// Each works on what comes, and sends errors elsewhere.
func Each[A, B any](ctx context.Context, in <-chan A, errs chan<- error, f func(A) (B, error)) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for a := range in {
			b, err := f(a)
			if err != nil {
				errs <- err
				continue
			}
			select {
			case out <- b:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// Merge makes one channel of many.
func Merge[T any](ins ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, in := range ins {
		wg.Go(func() {
			for x := range in {
				out <- x
			}
		})
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// Collect waits for all that comes.
func Collect[T any](in <-chan T) (xs []T) {
	for x := range in {
		xs = append(xs, x)
	}
	return xs
}
