// Package tracing starts spans for services.
package tracing

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

var tracer = otel.Tracer("travel")

// Run runs f in a span.
func Run(ctx context.Context, name string, f func(ctx context.Context) error, attrs ...attribute.KeyValue) error {
	ctx, span := tracer.Start(ctx, name, trace.WithAttributes(attrs...))
	defer span.End()
	err := f(ctx)
	if err != nil {
		span.RecordError(err)
		span.SetStatus(codes.Error, "failed")
	}
	return err
}

// Quiet runs f in a span that does not tell what went wrong.
func Quiet(ctx context.Context, name string, f func(ctx context.Context) error) error {
	ctx, span := tracer.Start(ctx, name)
	defer span.End()
	err := f(ctx)
	span.SetAttributes(attribute.Bool("failed", err != nil))
	return err
}

// Set sets an attribute of the span of a context.
func Set(ctx context.Context, key, value string) {
	trace.SpanFromContext(ctx).SetAttributes(attribute.String(key, value))
}
