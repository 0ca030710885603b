// Package case41 traces the look-ups of a telephone company.
package case41

import (
	"context"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

var tracer trace.Tracer = trace.StubTracer{}

// Line is a telephone line.
type Line struct {
	Area   string
	Number string `pii:"phone"`
	Holder string `pii:"name"`
}

var (
	errUnknown = errors.New("unknown line")
	errBarred  = errors.New("line is barred")
)

// directory finds lines.
type directory struct{ barred map[string]bool }

func (d directory) find(l Line) error {
	if d.barred[l.Area] {
		return fmt.Errorf("%s of %s: %w", l.Number, l.Holder, errBarred)
	}
	return errUnknown
}

// attributes describe a line.
func attributes(l Line, full bool) []attribute.KeyValue {
	kv := []attribute.KeyValue{attribute.String("line.area", l.Area)}
	if full {
		kv = append(kv, attribute.String("line.holder", l.Holder))
	}
	return kv
}

// traced runs f in a span, and ends the span by what f returns.
func traced(ctx context.Context, name string, f func(context.Context, trace.Span) error) {
	ctx, span := tracer.Start(ctx, name)
	defer span.End()
	if f(ctx, span) != nil {
		span.SetStatus(codes.Error, "failed")
	}
}

// LeakStatement has the number in the text of a statement, CleanStatement a mark.
func LeakStatement(ctx context.Context, l Line) {
	traced(ctx, "query", func(ctx context.Context, span trace.Span) error {
		sql := fmt.Sprintf("SELECT * FROM line WHERE number = '%s'", l.Number)
		span.SetAttributes(attribute.String("db.statement", sql)) // leak: Line.Number
		return nil
	})
}

func CleanStatement(ctx context.Context, l Line) {
	traced(ctx, "query", func(ctx context.Context, span trace.Span) error {
		sql := fmt.Sprintf("SELECT * FROM line WHERE number = %s", "$1")
		span.SetAttributes(attribute.String("db.statement", sql))
		return nil
	})
}

// LeakError records the error that names the holder, CleanError the one that it wraps.
func LeakError(ctx context.Context, l Line) {
	_, span := tracer.Start(ctx, "find")
	defer span.End()
	if err := (directory{map[string]bool{l.Area: true}}).find(l); err != nil {
		span.RecordError(err) // leak: Line.Number, Line.Holder
	}
}

func CleanError(ctx context.Context, l Line) {
	_, span := tracer.Start(ctx, "find")
	defer span.End()
	if err := (directory{map[string]bool{l.Area: true}}).find(l); errors.Is(err, errBarred) {
		span.RecordError(errBarred)
	}
}

// LeakStart starts a span with the holder, CleanStart with the area.
func LeakStart(ctx context.Context, l Line) {
	_, span := tracer.Start(ctx, "call", trace.WithAttributes(attributes(l, true)...)) // leak: Line.Holder
	span.End()
}

func CleanStart(ctx context.Context, l Line) {
	_, span := tracer.Start(ctx, "call", trace.WithAttributes(attributes(l, false)...))
	span.End()
}
