//go:build probe

package case09

import "context"

var (
	ctx    = context.Background()
	sample = RegisterRequest{"gold", "canary-email", "canary-password"}
)

var Probe = map[string]func(){
	"LeakPayload":  func() { LeakPayload(ctx, sample) },
	"CleanPayload": func() { CleanPayload(ctx, sample) },
	"LeakError":    func() { LeakError(ctx, sample) },
	"CleanError":   func() { CleanError(ctx, sample) },
	"LeakLate":     func() { LeakLate(ctx, sample) },
	"CleanLate":    func() { CleanLate(ctx, sample) },
}
