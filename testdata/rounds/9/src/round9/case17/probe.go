//go:build probe

package case17

import (
	"context"

	"github.com/segmentio/kafka-go"
)

var (
	ctx      = context.Background()
	customer = Customer{1, "canary-email", "canary-city"}
)

var Probe = map[string]func(){
	"LeakEvent":  func() { LeakEvent(ctx, NewPublisher(), customer) },
	"CleanEvent": func() { CleanEvent(ctx, NewPublisher(), customer) },
	"LeakKey":    func() { LeakKey(ctx, NewPublisher(), customer) },
	"CleanKey":   func() { CleanKey(ctx, NewPublisher(), customer) },
	"LeakRaw":    func() { LeakRaw(ctx, &kafka.Writer{}, customer) },
	"CleanRaw":   func() { CleanRaw(ctx, &kafka.Writer{}, customer) },
	"LeakBatch":  func() { LeakBatch(ctx, &kafka.Writer{}, []Customer{customer}) },
	"CleanBatch": func() { CleanBatch(ctx, &kafka.Writer{}, []Customer{customer}) },
}
