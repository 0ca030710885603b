// Package case14 traces the calls of a booking service.
package case14

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// Traveller books a seat.
type Traveller struct {
	Seat     string
	Name     string `pii:"name"`
	Document string `pii:"passport"`
}

var errTaken = errors.New("seat is taken")

// seatError says who wanted a seat, and which.
type seatError struct {
	who Traveller
	err error
}

func (e seatError) Error() string { return e.who.Name + " in " + e.who.Seat + ": " + e.err.Error() }
func (e seatError) Unwrap() error { return e.err }

func book(t Traveller) error {
	return fmt.Errorf("book: %w", seatError{t, errTaken})
}

// attributesOf is what spans show.
func attributesOf(t Traveller) []attribute.KeyValue {
	return []attribute.KeyValue{
		attribute.String("seat", t.Seat),
		attribute.String("who", fmt.Sprintf("%x", sha256.Sum256([]byte(t.Name)))),
	}
}

// inSpan runs f in a span of its own.
func inSpan(ctx context.Context, name string, f func(context.Context, trace.Span) error) error {
	ctx, span := otel.Tracer("booking").Start(ctx, name)
	defer span.End()
	return f(ctx, span)
}

// LeakAttributes adds the document to the attributes, CleanAttributes whether there is one.
func LeakAttributes(ctx context.Context, t Traveller) {
	_, span := otel.Tracer("booking").Start(ctx, "book")
	defer span.End()
	span.SetAttributes(append(attributesOf(t), attribute.String("doc", t.Document))...) // leak: Traveller.Document
}

func CleanAttributes(ctx context.Context, t Traveller) {
	_, span := otel.Tracer("booking").Start(ctx, "book")
	defer span.End()
	span.SetAttributes(append(attributesOf(t), attribute.Bool("doc", t.Document != ""))...)
}

// LeakRecorded records the whole error, CleanRecorded what is at the end of it.
func LeakRecorded(ctx context.Context, t Traveller) {
	_ = inSpan(ctx, "book", func(ctx context.Context, span trace.Span) error {
		err := book(t)
		span.RecordError(err) // leak: Traveller.Name
		return err
	})
}

func CleanRecorded(ctx context.Context, t Traveller) {
	_ = inSpan(ctx, "book", func(ctx context.Context, span trace.Span) error {
		err := book(t)
		span.RecordError(errors.Unwrap(errors.Unwrap(err)))
		return err
	})
}

// LeakStatus finds the traveller in the error, CleanStatus the seat.
func LeakStatus(ctx context.Context, t Traveller) {
	_, span := otel.Tracer("booking").Start(ctx, "book")
	defer span.End()
	if e, ok := errors.AsType[seatError](book(t)); ok {
		span.SetStatus(codes.Error, "for "+e.who.Document) // leak: Traveller.Document
	}
}

func CleanStatus(ctx context.Context, t Traveller) {
	_, span := otel.Tracer("booking").Start(ctx, "book")
	defer span.End()
	if e, ok := errors.AsType[seatError](book(t)); ok {
		span.SetStatus(codes.Error, "for "+e.who.Seat)
	}
}
