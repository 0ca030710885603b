//go:build probe

package case16

import "context"

var (
	ctx    = context.Background()
	answer = Answer{"1", "canary-party", "good", "canary-secret"}
)

var Probe = map[string]func(){
	"LeakInsert":   func() { LeakInsert(ctx, NewStore(), answer) },
	"CleanInsert":  func() { CleanInsert(ctx, NewStore(), answer) },
	"CleanIgnored": func() { CleanIgnored(ctx, NewStore(), answer) },
	"LeakDocument": func() { LeakDocument(ctx, NewStore(), answer) },
	"LeakUpdate":   func() { LeakUpdate(ctx, NewStore(), answer) },
	"CleanUpdate":  func() { CleanUpdate(ctx, NewStore(), answer) },
	"CleanFilter":  func() { CleanFilter(ctx, NewStore(), answer) },
	"LeakFilter":   func() { LeakFilter(ctx, NewStore(), answer) },
}
