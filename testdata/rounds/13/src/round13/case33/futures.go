// Package case33 asks several registers at once, and goes on with what they answer.
package case33

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
)

// Owner is of a car.
type Owner struct {
	Plate   string
	Name    string `pii:"name"`
	License string `pii:"drivers-license"`
}

// Future will have a value.
type Future[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// Go computes a value on the side.
func Go[T any](f func() (T, error)) *Future[T] {
	p := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(p.done)
		p.value, p.err = f()
	}()
	return p
}

func (p *Future[T]) Await(ctx context.Context) (T, error) {
	select {
	case <-p.done:
		return p.value, p.err
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}

// Then goes on with the value.
func Then[T, U any](ctx context.Context, p *Future[T], f func(T) (U, error)) *Future[U] {
	return Go(func() (U, error) {
		v, err := p.Await(ctx)
		if err != nil {
			var zero U
			return zero, err
		}
		return f(v)
	})
}

// Or takes another value where there is none.
func Or[T any](ctx context.Context, p *Future[T], other func(error) T) *Future[T] {
	return Go(func() (T, error) {
		v, err := p.Await(ctx)
		if err != nil {
			return other(err), nil
		}
		return v, nil
	})
}

// All waits for several values.
func All[T any](ctx context.Context, list ...*Future[T]) ([]T, error) {
	values, errs := make([]T, len(list)), make([]error, len(list))
	var wg sync.WaitGroup
	for i, p := range list {
		wg.Go(func() { values[i], errs[i] = p.Await(ctx) })
	}
	wg.Wait()
	return values, errors.Join(errs...)
}

func find(o Owner) *Future[Owner] { return Go(func() (Owner, error) { return o, nil }) }

func fail(o Owner) *Future[Owner] {
	return Go(func() (Owner, error) { return Owner{}, fmt.Errorf("license %s is not valid", o.License) })
}

// LeakThen goes on with the name, CleanThen with the plate.
func LeakThen(ctx context.Context, o Owner) {
	name, err := Then(ctx, find(o), func(o Owner) (string, error) { return o.Name, nil }).Await(ctx)
	log.Print(name, err) // leak: Owner.Name
}

func CleanThen(ctx context.Context, o Owner) {
	plate, err := Then(ctx, find(o), func(o Owner) (string, error) { return o.Plate, nil }).Await(ctx)
	log.Print(plate, err)
}

// LeakFailed logs the error that came through, CleanFailed puts another value in its place.
func LeakFailed(ctx context.Context, o Owner) {
	p := Then(ctx, fail(o), func(o Owner) (string, error) { return o.Plate, nil })
	_, err := p.Await(ctx)
	log.Print(err) // leak: Owner.License
}

func CleanFailed(ctx context.Context, o Owner) {
	p := Then(ctx, fail(o), func(o Owner) (string, error) { return o.Plate, nil })
	plate, err := Or(ctx, p, func(error) string { return "unknown" }).Await(ctx)
	log.Print(plate, err)
}

// LeakOr uses the text of the error, CleanOr its presence.
func LeakOr(ctx context.Context, o Owner) {
	p := Then(ctx, fail(o), func(o Owner) (string, error) { return o.Plate, nil })
	text, _ := Or(ctx, p, error.Error).Await(ctx)
	log.Print(text) // leak: Owner.License
}

func CleanOr(ctx context.Context, o Owner) {
	p := Then(ctx, fail(o), func(o Owner) (string, error) { return o.Plate, nil })
	text, _ := Or(ctx, p, func(err error) string { return fmt.Sprintf("%T", err) }).Await(ctx)
	log.Print(text)
}

// LeakAll has all owners, CleanAll whether each was found.
func LeakAll(ctx context.Context, o Owner) {
	owners, _ := All(ctx, fail(o), find(o))
	log.Print(owners) // leak: Owner.Name, Owner.License
}

func CleanAll(ctx context.Context, o Owner) {
	found := func(o Owner) (bool, error) { return o.Name != "", nil }
	all, _ := All(ctx, Then(ctx, fail(o), found), Then(ctx, find(o), found))
	log.Print(all)
}
