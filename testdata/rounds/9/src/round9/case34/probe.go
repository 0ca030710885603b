//go:build probe

package case34

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
)

var (
	ctx     = context.Background()
	journey = Journey{"here", "there", Traveller{1, "canary-name", "canary-passport"}}
)

func span() trace.Span {
	_, s := otel.Tracer("").Start(ctx, "s")
	return s
}

var Probe = map[string]func(){
	"LeakAttributes":  func() { LeakAttributes(ctx, journey) },
	"CleanAttributes": func() { CleanAttributes(ctx, journey) },
	"CleanQuiet":      func() { CleanQuiet(ctx, journey) },
	"LeakSet":         func() { LeakSet(ctx, journey) },
	"CleanSet":        func() { CleanSet(ctx, journey) },
	"LeakRecord":      func() { LeakRecord(span(), journey) },
	"CleanRecord":     func() { CleanRecord(span(), journey) },
	"LeakEvent":       func() { LeakEvent(span(), journey) },
	"CleanEvent":      func() { CleanEvent(span(), journey) },
	"LeakName":        func() { LeakName(span(), journey) },
	"CleanName":       func() { CleanName(span(), journey) },
}
