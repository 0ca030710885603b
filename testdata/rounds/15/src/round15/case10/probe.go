//go:build probe

package case10

import "context"

var (
	ctx    = context.Background()
	sample = &Author{"slug", "canary-realname", "canary-email", "canary-born"}
)

var Probe = map[string]func(){
	"LeakAll":       func() { LeakAll(sample) },
	"CleanAll":      func() { CleanAll(sample) },
	"LeakResolved":  func() { LeakResolved(ctx, sample) },
	"CleanResolved": func() { CleanResolved(ctx, sample) },
	"LeakArgs":      func() { LeakArgs(sample) },
	"CleanArgs":     func() { CleanArgs(sample) },
}
