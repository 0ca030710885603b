package dep

import (
	"context"
	"log"
)

// safe is what knows what may be shown of it.
type safe interface {
	Safe(ctx context.Context, depth int) map[string]interface{}
}

// Note logs what may be shown of a value, or all of it.
func Note(ctx context.Context, v any) {
	if s, ok := v.(safe); ok {
		log.Print(s.Safe(ctx, 1))
		return
	}
	log.Print(v)
}

// Trace logs values that have both methods by what these say, and others as they are.
func Trace(v any) {
	shown := v
	switch v := v.(type) {
	case interface {
		Kind() string
		Key() string
	}:
		shown = v.Kind() + v.Key()
	case error:
		shown = "failed"
	}
	log.Print(shown)
}
