//go:build probe

package case13

import "context"

var (
	ctx   = context.Background()
	claim = Claim{"c1", "Ann", "canary-reason", 5}
)

func claims() *Claims {
	cs, _ := Open(ctx)
	return cs
}

var Probe = map[string]func(){
	"LeakCreate":      func() { LeakCreate(ctx, claims(), claim) },
	"CleanCreate":     func() { CleanCreate(ctx, claims(), claim) },
	"CleanGet":        func() { CleanGet(ctx, claims(), claim) },
	"LeakGet":         func() { LeakGet(ctx, claims(), claim) },
	"LeakClose":       func() { LeakClose(ctx, claims(), claim) },
	"CleanClose":      func() { CleanClose(ctx, claims(), claim) },
	"LeakCopy":        func() { LeakCopy(ctx, claims(), []Claim{claim}) },
	"CleanCopy":       func() { CleanCopy(ctx, claims(), []Claim{claim}) },
	"LeakArgs":        func() { LeakArgs(ctx, claims(), claim) },
	"CleanConstraint": func() { CleanConstraint(ctx, claims(), claim) },
}
