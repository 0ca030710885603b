//go:build probe

package case43

import "context"

var (
	ctx = context.Background()
	old = Member{1, "old", "canary-union", 5}
	now = Member{1, "canary-email", "canary-union", 6}
)

var Probe = map[string]func(){
	"LeakSnapshot":  func() { LeakSnapshot(ctx, old, now) },
	"CleanSnapshot": func() { CleanSnapshot(ctx, old, now) },
	"CleanLogged":   func() { CleanLogged(ctx, old, now) },
	"LeakTarget":    func() { LeakTarget(ctx, now) },
	"CleanTarget":   func() { CleanTarget(ctx, now) },
	"LeakDiff":      func() { LeakDiff(ctx, old, now) },
	"CleanDiff":     func() { CleanDiff(ctx, old, now) },
	"LeakActor":     func() { LeakActor(ctx, now) },
	"CleanActor":    func() { CleanActor(ctx, now) },
}
