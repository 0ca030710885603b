// Package case35 traces a service for prescriptions.
package case35

import (
	"context"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// Prescription is what a doctor has written.
type Prescription struct {
	ID      int64
	Patient string `pii:"name"`
	Drug    string `pii:"medication"`
	Allergy string `pii:"allergy"`
	Repeats int
}

var tracer = otel.Tracer("prescriptions")

// traced runs a step in a span.
func traced(ctx context.Context, name string, step func(context.Context) error, attrs ...attribute.KeyValue) (err error) {
	ctx, span := tracer.Start(ctx, name, trace.WithAttributes(attrs...))
	defer func() {
		if err != nil {
			span.RecordError(err)
			span.SetStatus(codes.Error, "failed")
		}
		span.End()
	}()
	return step(ctx)
}

// attributes says how a prescription is shown in spans.
func (p Prescription) attributes() []attribute.KeyValue {
	return []attribute.KeyValue{attribute.Int64("id", p.ID), attribute.Int("repeats", p.Repeats)}
}

var errAllergic = errors.New("patient is allergic")

func nothing(context.Context) error { return nil }

// LeakAttribute has the drug as attribute, CleanAttribute those that the type shows.
func LeakAttribute(p Prescription) error {
	return traced(context.Background(), "fill", nothing, attribute.String("drug", p.Drug)) // leak: Prescription.Drug
}

func CleanAttribute(p Prescription) error {
	return traced(context.Background(), "fill", nothing, p.attributes()...)
}

// LeakError returns an error with the patient, CleanError one without.
func LeakError(p Prescription) error {
	return traced(context.Background(), "check", func(context.Context) error { // leak: Prescription.Patient
		return fmt.Errorf("%s: %w", p.Patient, errAllergic)
	})
}

func CleanError(p Prescription) error {
	return traced(context.Background(), "check", func(context.Context) error {
		if p.Allergy == "" {
			return nil
		}
		return fmt.Errorf("prescription %d: %w", p.ID, errAllergic)
	})
}

// LeakEvent adds an event to the span of the context with the allergy, CleanEvent with a yes or no.
func LeakEvent(p Prescription) error {
	return traced(context.Background(), "check", func(ctx context.Context) error {
		trace.SpanFromContext(ctx).AddEvent("allergy", trace.WithAttributes(attribute.String("to", p.Allergy))) // leak: Prescription.Allergy
		return nil
	})
}

func CleanEvent(p Prescription) error {
	return traced(context.Background(), "check", func(ctx context.Context) error {
		trace.SpanFromContext(ctx).AddEvent("allergy", trace.WithAttributes(attribute.Bool("same", p.Allergy == p.Drug)))
		return nil
	})
}

// LeakName names a span after the drug, CleanName after the kind.
func LeakName(p Prescription) {
	_, span := tracer.Start(context.Background(), "fill "+p.Drug) // leak: Prescription.Drug
	defer span.End()
	span.SetAttributes(p.attributes()...)
}

func CleanName(p Prescription) {
	_, span := tracer.Start(context.Background(), fmt.Sprintf("fill %T", p))
	defer span.End()
	span.SetAttributes(p.attributes()...)
}
