// Package case15 traces the way of orders through a checkout.
package case15

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"round6/case15/trace"
)

type Order struct {
	No     string
	Buyer  string `pii:"email"`
	Street string `pii:"street"`
	Items  []string
}

func attributes(o Order, full bool) []trace.KeyValue {
	kvs := []trace.KeyValue{trace.String("order.no", o.No), trace.Int("order.items", len(o.Items))}
	if full {
		kvs = append(kvs, trace.String("order.street", o.Street))
	}
	return kvs
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

var errNoRoute = errors.New("no route")

func ship(ctx context.Context, o Order) error {
	_, span := trace.Start(ctx, "ship")
	defer span.End()
	if o.Street != "" {
		return fmt.Errorf("to %s: %w", o.Street, errNoRoute)
	}
	return nil
}

func LeakAttributes(o Order) {
	_, span := trace.Start(context.Background(), "checkout")
	defer span.End()
	span.Set(attributes(o, true)...) // leak: Order.Street
}

func CleanAttributes(o Order) {
	_, span := trace.Start(context.Background(), "checkout")
	defer span.End()
	span.Set(attributes(o, false)...)
}

func LeakBuyer(o Order) {
	ctx, span := trace.Start(context.Background(), "checkout")
	defer span.End()
	trace.FromContext(ctx).Set(trace.String("enduser.id", o.Buyer)) // leak: Order.Buyer
}

func CleanBuyer(o Order) {
	ctx, span := trace.Start(context.Background(), "checkout")
	defer span.End()
	trace.FromContext(ctx).Set(trace.String("enduser.id", digest(o.Buyer)))
}

func LeakEvent(o Order) {
	ctx, span := trace.Start(context.Background(), "checkout")
	if err := ship(ctx, o); err != nil {
		span.Event("failed", trace.String("cause", err.Error())) // leak: Order.Street
	}
}

func CleanEvent(o Order) {
	ctx, span := trace.Start(context.Background(), "checkout")
	if err := ship(ctx, o); errors.Is(err, errNoRoute) {
		span.Event("failed", trace.String("cause", errNoRoute.Error()))
	}
}
