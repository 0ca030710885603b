// Package case10 tries again what failed.
package case10

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"
)

// An Address is where a parcel goes.
type Address struct {
	Parcel string
	Street string `pii:"street"`
	City   string `pii:"city"`
	Zone   int
}

// A temporary error may go away.
type temporary struct {
	op    string
	cause error
}

func (t *temporary) Error() string { return t.op + ": " + t.cause.Error() }

func (t *temporary) Unwrap() error { return t.cause }

type options struct {
	attempts int
	wait     time.Duration
	onRetry  func(attempt int, err error)
}

type option func(*options)

func attempts(n int) option { return func(o *options) { o.attempts = n } }

func onRetry(f func(int, error)) option { return func(o *options) { o.onRetry = f } }

// retry calls f until it works or there is no point in it.
func retry[T any](ctx context.Context, f func(context.Context) (T, error), opts ...option) (T, error) {
	o := options{attempts: 2, wait: time.Microsecond, onRetry: func(int, error) {}}
	for _, opt := range opts {
		opt(&o)
	}
	var zero T
	var last error
	for i := range o.attempts {
		v, err := f(ctx)
		if err == nil {
			return v, nil
		}
		var t *temporary
		if !errors.As(err, &t) {
			return zero, err
		}
		o.onRetry(i, err)
		last = err
		select {
		case <-ctx.Done():
			return zero, ctx.Err()
		case <-time.After(o.wait << i):
		}
	}
	return zero, fmt.Errorf("after %d attempts: %w", o.attempts, last)
}

var errBusy = errors.New("busy")

func geocode(a Address) func(context.Context) (string, error) {
	return func(context.Context) (string, error) {
		return "", &temporary{"geocode " + a.Street, errBusy}
	}
}

func route(a Address) func(context.Context) (string, error) {
	return func(context.Context) (string, error) {
		if a.City == "" {
			return "", errors.New("no city")
		}
		return "", &temporary{"route " + a.Parcel, errBusy}
	}
}

func label(a Address) func(context.Context) (Address, error) {
	return func(context.Context) (Address, error) { return a, nil }
}

func LeakHook(ctx context.Context, a Address) {
	_, _ = retry(ctx, geocode(a), onRetry(func(i int, err error) { // leak: Address.Street
		log.Printf("attempt %d: %v", i, err)
	}))
}

func CleanHook(ctx context.Context, a Address) {
	_, _ = retry(ctx, route(a), onRetry(func(i int, err error) {
		log.Printf("attempt %d: %v", i, err)
	}))
}

func LeakLast(ctx context.Context, a Address) {
	if _, err := retry(ctx, geocode(a), attempts(3)); err != nil {
		log.Print("no coordinates: ", err) // leak: Address.Street
	}
}

func CleanLast(ctx context.Context, a Address) {
	if _, err := retry(ctx, geocode(a), attempts(3)); errors.Is(err, errBusy) {
		log.Print("no coordinates for ", a.Parcel, ": ", errBusy)
	}
}

func CleanRoute(ctx context.Context, a Address) {
	if _, err := retry(ctx, route(a), attempts(3)); err != nil {
		log.Print("no route: ", err)
	}
}

func LeakLabel(ctx context.Context, a Address) {
	got, err := retry(ctx, label(a))
	log.Print("label for ", got, err) // leak: Address.Street, Address.City
}

func CleanLabel(ctx context.Context, a Address) {
	got, err := retry(ctx, label(a))
	log.Print("label for ", got.Parcel, got.Zone, err)
}
