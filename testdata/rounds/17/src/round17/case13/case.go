// Package case13 tries payments more than once.
package case13

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// Charge is a payment by card.
type Charge struct {
	Order string
	Cents int
	Card  string `pii:"card-number"`
	CVV   string `pii:"cvv"`
}

var errBusy = errors.New("gateway is busy")

// gateway takes charges.
type gateway struct {
	left int
	name string
}

func (g *gateway) charge(_ context.Context, c Charge) error {
	if g.left > 0 {
		g.left--
		return errBusy
	}
	if len(c.Card) == 0 {
		return fmt.Errorf("%s: no card for order %s", g.name, c.Order)
	}
	return nil
}

// Policy says how often, and how long to wait.
type Policy struct {
	Attempts int
	Wait     time.Duration
}

// Retry calls do with the request until it works, and logs the request when it does not.
func Retry[T any](ctx context.Context, p Policy, req T, do func(context.Context, T) error) error {
	var err error
	for n := range p.Attempts {
		if err = do(ctx, req); err == nil {
			return nil
		}
		slog.WarnContext(ctx, "attempt failed", "n", n, "request", req, "err", err)
		time.Sleep(p.Wait)
	}
	return fmt.Errorf("gave up after %d attempts: %w", p.Attempts, err)
}

// last remembers the request that was tried last.
type last[T any] struct {
	req   T
	tries int
}

func (l *last[T]) wrap(do func(context.Context, T) error) func(context.Context, T) error {
	return func(ctx context.Context, req T) error {
		l.req = req
		l.tries++
		return do(ctx, req)
	}
}

var policy = Policy{Attempts: 3}

// LeakRetry retries with the charge, CleanRetry with the number of the order.
func LeakRetry(ctx context.Context, c Charge) {
	g := &gateway{left: 1, name: "pay"}
	_ = Retry(ctx, policy, c, g.charge) // leak: Charge.Card, Charge.CVV
}

func CleanRetry(ctx context.Context, c Charge) {
	g := &gateway{left: 1, name: "pay"}
	_ = Retry(ctx, policy, c.Order, func(ctx context.Context, _ string) error { return g.charge(ctx, c) })
}

// LeakLast logs the last request, CleanLast how often it was tried.
func LeakLast(ctx context.Context, c Charge) {
	g := &gateway{name: "pay"}
	l := &last[Charge]{}
	if l.wrap(g.charge)(ctx, c) == nil {
		slog.InfoContext(ctx, "charged", "last", l.req) // leak: Charge.Card, Charge.CVV
	}
}

func CleanLast(ctx context.Context, c Charge) {
	g := &gateway{name: "pay"}
	l := &last[Charge]{}
	if l.wrap(g.charge)(ctx, c) == nil {
		slog.InfoContext(ctx, "charged", "tries", l.tries)
	}
}

// LeakPointer retries with a pointer, of which the log follows one step; CleanPointer with a pointer in a struct.
func LeakPointer(ctx context.Context, c Charge) {
	g := &gateway{left: 1, name: "pay"}
	_ = Retry(ctx, policy, &c, func(ctx context.Context, c *Charge) error { return g.charge(ctx, *c) }) // leak: Charge.Card, Charge.CVV
}

type boxed struct{ charge *Charge }

func CleanPointer(ctx context.Context, c Charge) {
	g := &gateway{left: 1, name: "pay"}
	_ = Retry(ctx, policy, boxed{&c}, func(ctx context.Context, b boxed) error { return g.charge(ctx, *b.charge) })
}
