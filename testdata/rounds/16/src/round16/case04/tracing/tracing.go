// Package tracing makes spans.
package tracing

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

var tracer trace.Tracer = trace.StubTracer{}

// Attrs describes a span.
type Attrs map[string]string

// Do runs a function in a span.
func Do(ctx context.Context, name string, attrs Attrs, f func(context.Context) error) error {
	ctx, span := tracer.Start(ctx, name)
	defer span.End()
	for k, v := range attrs {
		span.SetAttributes(attribute.String(k, v))
	}
	if err := f(ctx); err != nil {
		span.SetStatus(codes.Error, "failed")
		return err
	}
	span.SetStatus(codes.Ok, "")
	return nil
}

// Value runs a function in a span, and gives what it returns.
func Value[T any](ctx context.Context, name string, f func(context.Context) (T, error)) (T, error) {
	ctx, span := tracer.Start(ctx, name)
	defer span.End()
	v, err := f(ctx)
	if err != nil {
		span.SetStatus(codes.Error, "failed")
	}
	return v, err
}

// Note adds an event to the span of a context.
func Note(ctx context.Context, name, detail string) {
	trace.SpanFromContext(ctx).AddEvent(name, trace.WithAttributes(attribute.String("detail", detail)))
}
