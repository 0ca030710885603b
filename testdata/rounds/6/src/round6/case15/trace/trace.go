// Package trace has spans with attributes, which an exporter prints.
package trace

import (
	"context"
	"fmt"
	"os"
)

// A KeyValue is an attribute.
type KeyValue struct {
	Key   string
	Value any
}

func String(k, v string) KeyValue { return KeyValue{k, v} }

func Int(k string, v int) KeyValue { return KeyValue{k, v} }

// A Span is a part of the work on a request.
type Span struct{ name string }

type spanKey struct{}

func Start(ctx context.Context, name string) (context.Context, *Span) {
	s := &Span{name}
	return context.WithValue(ctx, spanKey{}, s), s
}

func FromContext(ctx context.Context) *Span {
	s, _ := ctx.Value(spanKey{}).(*Span)
	return s
}

// Set puts attributes on a span.
//
//pii:sink log/trace
func (s *Span) Set(kvs ...KeyValue) { export(s.name, kvs) }

// Event notes that something happened.
//
//pii:sink log/trace
func (s *Span) Event(name string, kvs ...KeyValue) { export(s.name+"/"+name, kvs) }

// End ends a span.
func (s *Span) End() {}

func export(name string, kvs []KeyValue) { fmt.Fprintln(os.Stderr, name, kvs) }
