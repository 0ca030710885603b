//go:build probe

package case07

import "context"

var (
	ctx = context.Background()
	rem = Reminder{4, "canary-email"}
	inv = Invite{3, "canary-email"}
)

var Probe = map[string]func(){
	"LeakBegin":      func() { LeakBegin(ctx, inv) },
	"CleanBegin":     func() { CleanBegin(ctx, rem) },
	"LeakFailed":     func() { LeakFailed(ctx, inv) },
	"CleanFailed":    func() { CleanFailed(ctx, inv) },
	"LeakValue":      func() { LeakValue(&rem) },
	"CleanValue":     func() { CleanValue(&rem) },
	"LeakCollected":  func() { LeakCollected(ctx, inv, rem) },
	"CleanCollected": func() { CleanCollected(ctx, inv, rem) },
}
