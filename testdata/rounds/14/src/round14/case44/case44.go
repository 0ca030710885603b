// Package case44 books tables, and traces what is slow.
package case44

import (
	"context"
	"fmt"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"round14/case44/store"
	"round14/case44/telemetry"
)

// Booking is of a table.
type Booking struct {
	Table int
	Name  string `pii:"name"`
	Wish  string `pii:"allergy"`
	Phone string `pii:"phone"`
}

// service books by a store that is traced.
type service struct {
	rows store.Rows
}

func newService() service {
	return service{store.Traced{Next: store.Memory{}, Tracer: telemetry.Tracer("tables")}}
}

// LeakInsert stores a row whose note a span shows, CleanInsert one without a note.
func LeakInsert(ctx context.Context, b Booking) {
	s := newService()
	_ = s.rows.Insert(ctx, store.Row{Key: fmt.Sprint(b.Table), Note: b.Wish}) // leak: Booking.Wish
}

func CleanInsert(ctx context.Context, b Booking) {
	s := newService()
	_ = s.rows.Insert(ctx, store.Row{Key: fmt.Sprint(b.Table), Hidden: b.Wish})
}

// LeakDirect stores by what is traced, CleanDirect by what is behind.
func LeakDirect(ctx context.Context, b Booking) {
	s := newService()
	_ = s.rows.Insert(ctx, store.Row{Key: "1", Note: b.Phone}) // leak: Booking.Phone
}

func CleanDirect(ctx context.Context, b Booking) {
	s := service{store.Memory{}}
	_ = s.rows.Insert(ctx, store.Row{Key: "1", Note: b.Phone})
}

// LeakEvent adds an event with the name to the span of the context, CleanEvent with its length.
func LeakEvent(ctx context.Context, b Booking) {
	ctx, span := telemetry.Tracer("tables").Start(ctx, "seat")
	defer span.End()
	trace.SpanFromContext(ctx).AddEvent("seated", trace.WithAttributes(attribute.String("who", b.Name))) // leak: Booking.Name
}

func CleanEvent(ctx context.Context, b Booking) {
	ctx, span := telemetry.Tracer("tables").Start(ctx, "seat")
	defer span.End()
	trace.SpanFromContext(ctx).AddEvent("seated", trace.WithAttributes(attribute.Int("who", len(b.Name))))
}

// LeakSpan names a span after the guest, CleanSpan after the table.
func LeakSpan(ctx context.Context, b Booking) {
	telemetry.Do(ctx, "seat "+b.Name, func(context.Context) error { return nil }) // leak: Booking.Name
}

func CleanSpan(ctx context.Context, b Booking) {
	telemetry.Do(ctx, fmt.Sprint("seat ", b.Table), func(context.Context) error { return nil })
}
