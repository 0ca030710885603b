// Package trace is a stub of the package of the same path, with what the cases use. Spans go to standard output.
package trace

import (
	"context"
	"fmt"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
)

type SpanStartOption interface{ attributes() []attribute.KeyValue }

type EventOption interface{ attributes() []attribute.KeyValue }

type SpanEndOption interface{ end() }

type SpanStartEventOption interface {
	SpanStartOption
	EventOption
}

type attributeOption []attribute.KeyValue

func (o attributeOption) attributes() []attribute.KeyValue { return o }

func WithAttributes(attributes ...attribute.KeyValue) SpanStartEventOption {
	return attributeOption(attributes)
}

type Tracer interface {
	Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span)
}

type Span interface {
	End(options ...SpanEndOption)
	AddEvent(name string, options ...EventOption)
	RecordError(err error, options ...EventOption)
	SetStatus(code codes.Code, description string)
	SetName(name string)
	SetAttributes(kv ...attribute.KeyValue)
}

type spanKey struct{}

func SpanFromContext(ctx context.Context) Span {
	s, _ := ctx.Value(spanKey{}).(span)
	return s
}

// StubTracer is the tracer of the stubs.
type StubTracer struct{}

func (StubTracer) Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span) {
	fmt.Println("span", spanName)
	for _, o := range opts {
		fmt.Println("span", o.attributes())
	}
	return context.WithValue(ctx, spanKey{}, span{}), span{}
}

type span struct{}

func (span) End(options ...SpanEndOption)                  {}
func (span) RecordError(err error, options ...EventOption) { fmt.Println("span error", err) }
func (span) SetStatus(code codes.Code, description string) {
	fmt.Println("span status", code, description)
}
func (span) SetName(name string)                    { fmt.Println("span name", name) }
func (span) SetAttributes(kv ...attribute.KeyValue) { fmt.Println("span attributes", kv) }

func (span) AddEvent(name string, options ...EventOption) {
	fmt.Println("span event", name)
	for _, o := range options {
		fmt.Println("span event", o.attributes())
	}
}
