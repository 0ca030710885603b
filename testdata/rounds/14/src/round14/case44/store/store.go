// Package store keeps rows.
package store

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

// Row is what is kept.
type Row struct {
	Key    string
	Note   string
	Hidden string
}

// Rows keeps rows.
type Rows interface {
	Insert(ctx context.Context, r Row) error
}

// Memory keeps them nowhere.
type Memory struct{}

func (Memory) Insert(context.Context, Row) error { return nil }

// Traced traces another.
type Traced struct {
	Next   Rows
	Tracer trace.Tracer
}

func (t Traced) Insert(ctx context.Context, r Row) error {
	ctx, span := t.Tracer.Start(ctx, "insert", trace.WithAttributes(attribute.String("key", r.Key)))
	defer span.End()
	span.SetAttributes(attribute.String("note", r.Note))
	return t.Next.Insert(ctx, r)
}
