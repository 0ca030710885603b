// Package case34 books journeys, and traces with OpenTelemetry.
package case34

import (
	"context"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"round9/case34/tracing"
)

type Traveller struct {
	ID       int64
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

type Journey struct {
	From, To  string
	Traveller Traveller
}

func attributes(j Journey) []attribute.KeyValue {
	return []attribute.KeyValue{attribute.String("from", j.From), attribute.Int64("traveller", j.Traveller.ID)}
}

func check(j Journey) error {
	if len(j.Traveller.Passport) != 9 {
		return fmt.Errorf("passport %q is malformed", j.Traveller.Passport)
	}
	return nil
}

func route(j Journey) error {
	if j.From == j.To {
		return errors.New("a journey has to go somewhere")
	}
	return nil
}

func LeakAttributes(ctx context.Context, j Journey) error {
	attrs := append(attributes(j), attribute.String("name", j.Traveller.Name))
	return tracing.Run(ctx, "book", func(ctx context.Context) error { return route(j) }, attrs...) // leak: Traveller.Name
}

func CleanAttributes(ctx context.Context, j Journey) error {
	return tracing.Run(ctx, "book", func(ctx context.Context) error { return route(j) }, attributes(j)...)
}

func CleanQuiet(ctx context.Context, j Journey) error {
	return tracing.Quiet(ctx, "book", func(ctx context.Context) error { return check(j) })
}

func LeakSet(ctx context.Context, j Journey) error {
	return tracing.Quiet(ctx, "book", func(ctx context.Context) error {
		tracing.Set(ctx, "passport", j.Traveller.Passport) // leak: Traveller.Passport
		return nil
	})
}

func CleanSet(ctx context.Context, j Journey) error {
	return tracing.Quiet(ctx, "book", func(ctx context.Context) error {
		tracing.Set(ctx, "to", j.To)
		return nil
	})
}

func LeakRecord(span trace.Span, j Journey) {
	if err := check(j); err != nil {
		span.RecordError(err) // leak: Traveller.Passport
	}
}

func CleanRecord(span trace.Span, j Journey) {
	if err := check(j); err != nil {
		span.SetStatus(codes.Error, "passport is malformed")
	}
	if err := route(j); err != nil {
		span.RecordError(err)
	}
}

func LeakEvent(span trace.Span, j Journey) {
	span.AddEvent("checked", trace.WithAttributes(attribute.String("who", j.Traveller.Name))) // leak: Traveller.Name
}

func CleanEvent(span trace.Span, j Journey) {
	span.AddEvent("checked", trace.WithAttributes(attribute.Int("digits", len(j.Traveller.Passport))))
}

func LeakName(span trace.Span, j Journey) {
	span.SetName("journey of " + j.Traveller.Name) // leak: Traveller.Name
}

func CleanName(span trace.Span, j Journey) {
	span.SetName("journey from " + j.From)
}
