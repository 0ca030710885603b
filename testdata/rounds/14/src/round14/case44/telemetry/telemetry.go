// Package telemetry has the tracers.
package telemetry

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// Tracer is the tracer of a part.
func Tracer(name string) trace.Tracer { return otel.Tracer("restaurant/" + name) }

// Do does f in a span.
func Do(ctx context.Context, name string, f func(context.Context) error) {
	ctx, span := Tracer("do").Start(ctx, name)
	defer span.End()
	if f(ctx) != nil {
		span.SetStatus(codes.Error, "failed")
	}
}
