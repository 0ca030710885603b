// Package case44 traces the calls of a telemedicine service.
package case44

import (
	"context"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// Call is between a patient and a doctor.
type Call struct {
	ID        string
	Patient   string `pii:"name"`
	Complaint string `pii:"health"`
	Minutes   int
}

var tracer = otel.Tracer("calls")

var errBusy = errors.New("no doctor is free")

// traced runs fn in a span, and records its error.
func traced(ctx context.Context, name string, attrs []attribute.KeyValue, fn func(context.Context) error) error {
	ctx, span := tracer.Start(ctx, name, trace.WithAttributes(attrs...))
	defer span.End()
	err := fn(ctx)
	if err != nil {
		span.RecordError(err)
		span.SetStatus(codes.Error, "failed")
	}
	return err
}

// attrs has what a span may have of a call.
func attrs(c Call, more ...attribute.KeyValue) []attribute.KeyValue {
	return append([]attribute.KeyValue{
		attribute.String("call.id", c.ID),
		attribute.Int("call.minutes", c.Minutes),
		attribute.Bool("call.complaint", c.Complaint != ""),
	}, more...)
}

// dispatch looks for a doctor.
func dispatch(_ context.Context, c Call) error {
	if c.Minutes > 30 {
		return fmt.Errorf("call %s: %w", c.ID, errBusy)
	}
	return fmt.Errorf("call of %s: %w", c.Patient, errBusy)
}

// LeakAttrs adds the name to the attributes, CleanAttrs a number.
func LeakAttrs(ctx context.Context, c Call) {
	_ = traced(ctx, "dispatch", attrs(c, attribute.String("patient", c.Patient)), func(context.Context) error { return nil }) // leak: Call.Patient
}

func CleanAttrs(ctx context.Context, c Call) {
	_ = traced(ctx, "dispatch", attrs(c, attribute.Int("patient", len(c.Patient))), func(context.Context) error { return nil })
}

// LeakEvent adds an event with the complaint to the span of a context, CleanEvent one without.
func LeakEvent(ctx context.Context, c Call) {
	trace.SpanFromContext(ctx).AddEvent("queued", trace.WithAttributes(attribute.String("why", c.Complaint))) // leak: Call.Complaint
}

func CleanEvent(ctx context.Context, c Call) {
	trace.SpanFromContext(ctx).AddEvent("queued", trace.WithAttributes(attrs(c)...))
}

// LeakError records an error that quotes the name, CleanError what that one wraps.
func LeakError(ctx context.Context, c Call) {
	_, span := tracer.Start(ctx, "error")
	defer span.End()
	if err := dispatch(ctx, c); err != nil {
		span.RecordError(err) // leak: Call.Patient
	}
}

func CleanError(ctx context.Context, c Call) {
	_, span := tracer.Start(ctx, "error")
	defer span.End()
	if err := dispatch(ctx, c); errors.Is(err, errBusy) {
		err = fmt.Errorf("dispatch %s: %w", c.ID, errBusy)
		span.RecordError(err)
	}
}

// LeakSlice has both names in a list, CleanSlice the first of it cut off.
func LeakSlice(ctx context.Context, c Call) {
	_, span := tracer.Start(ctx, "slice")
	parties := []string{c.Patient, "dr. who"}
	span.SetAttributes(attribute.StringSlice("parties", parties)) // leak: Call.Patient
}

func CleanSlice(ctx context.Context, c Call) {
	_, span := tracer.Start(ctx, "slice")
	parties := []string{c.Patient, "dr. who"}
	span.SetAttributes(attribute.StringSlice("parties", parties[1:]))
}
