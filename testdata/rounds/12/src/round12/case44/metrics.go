// Package case44 counts what customers of a bank do, with labels and spans.
package case44

import (
	"context"
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

// Transfer moves money.
type Transfer struct {
	Bank   string
	Payer  string `pii:"name"`
	IBAN   string `pii:"bank-account"`
	Amount int64
}

var (
	transfers = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "transfers"}, []string{"bank", "size"})
	tracer    = otel.Tracer("bank")
)

func size(t Transfer) string {
	switch {
	case t.Amount < 100:
		return "small"
	case t.Amount < 10_000:
		return "medium"
	default:
		return "large"
	}
}

// labels is a list of values in the order of their names.
func labels(t Transfer, last func(Transfer) string) []string { return []string{t.Bank, last(t)} }

// LeakLabels has a label for each account, CleanLabels one for each size.
func LeakLabels(t Transfer) {
	transfers.WithLabelValues(labels(t, func(t Transfer) string { return t.IBAN })...).Inc() // leak: Transfer.IBAN
}

func CleanLabels(t Transfer) {
	transfers.WithLabelValues(labels(t, size)...).Inc()
}

// traced runs f in a span.
func traced(ctx context.Context, name string, f func(context.Context) error, attrs ...attribute.KeyValue) error {
	ctx, span := tracer.Start(ctx, name, trace.WithAttributes(attrs...))
	defer span.End()
	err := f(ctx)
	if err != nil {
		span.RecordError(err)
	}
	return err
}

// LeakAttribute puts the payer into the span, CleanAttribute the bank.
func LeakAttribute(ctx context.Context, t Transfer) {
	_ = traced(ctx, "pay", func(context.Context) error { return nil }, attribute.String("payer", t.Payer)) // leak: Transfer.Payer
}

func CleanAttribute(ctx context.Context, t Transfer) {
	_ = traced(ctx, "pay", func(context.Context) error { return nil }, attribute.String("payer", t.Bank))
}

var errNoMoney = errors.New("no money")

// LeakRecorded fails with an error that quotes the account.
func LeakRecorded(ctx context.Context, t Transfer) {
	_ = traced(ctx, "check", func(context.Context) error { return fmt.Errorf("%w in %s", errNoMoney, t.IBAN) }) // leak: Transfer.IBAN
}

func CleanRecorded(ctx context.Context, t Transfer) {
	_ = traced(ctx, "check", func(context.Context) error { return fmt.Errorf("%w at %s", errNoMoney, t.Bank) })
}

// LeakInner asks the context for the span.
func LeakInner(ctx context.Context, t Transfer) {
	_ = traced(ctx, "book", func(ctx context.Context) error {
		trace.SpanFromContext(ctx).AddEvent("booked", trace.WithAttributes(attribute.String("by", t.Payer))) // leak: Transfer.Payer
		return nil
	})
}

func CleanInner(ctx context.Context, t Transfer) {
	_ = traced(ctx, "book", func(ctx context.Context) error {
		trace.SpanFromContext(ctx).AddEvent("booked", trace.WithAttributes(attribute.Int("by", len(t.Payer))))
		return nil
	})
}
