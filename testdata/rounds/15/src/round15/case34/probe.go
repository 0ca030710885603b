//go:build probe

package case34

import "context"

var (
	ctx    = context.Background()
	sample = Sample{"s1", "canary-patient", "canary-result", 5}
)

var Probe = map[string]func(){
	"LeakPut":     func() { LeakPut(ctx, sample) },
	"CleanPut":    func() { CleanPut(ctx, sample) },
	"LeakKey":     func() { LeakKey(ctx, sample) },
	"CleanKey":    func() { CleanKey(ctx, sample) },
	"LeakStored":  func() { LeakStored(ctx, sample) },
	"CleanStored": func() { CleanStored(ctx, sample) },
	"LeakSizes":   func() { LeakSizes(ctx, sample) },
	"CleanSizes":  func() { CleanSizes(ctx, sample) },
}
