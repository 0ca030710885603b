// Package otel is a stub of the package of the same path, with what the cases use.
package otel

import "go.opentelemetry.io/otel/trace"

func Tracer(name string) trace.Tracer { return trace.StubTracer{} }
