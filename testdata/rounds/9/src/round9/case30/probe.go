//go:build probe

package case30

import "context"

var (
	ctx  = context.Background()
	sale = Sale{"s1", "canary-buyer", 100}
)

var Probe = map[string]func(){
	"LeakTable":      func() { LeakTable(ctx, New(), []Sale{sale}) },
	"CleanTable":     func() { CleanTable(ctx, New(), []Sale{sale}) },
	"CleanEncrypted": func() { CleanEncrypted(ctx, New(), []Sale{sale}) },
	"LeakKey":        func() { LeakKey(ctx, New(), sale) },
	"CleanKey":       func() { CleanKey(ctx, New(), sale) },
	"LeakMetadata":   func() { LeakMetadata(ctx, New(), sale) },
	"CleanMetadata":  func() { CleanMetadata(ctx, New(), sale) },
	"LeakJSON":       func() { LeakJSON(ctx, New(), sale) },
	"CleanJSON":      func() { CleanJSON(ctx, New(), sale) },
}
