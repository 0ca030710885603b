//go:build probe

package case24

import "context"

// The hash of canary-email.
var Forms = map[string][]string{"LeakHash": {"7a4a05ca26aa72601f944438f1512350e5132e2ca4918c151b00432959846c71"}}

var (
	ctx    = context.Background()
	person = Person{1, "canary-email", "canary-ip", "canary-username", true}
)

var Probe = map[string]func(){
	"LeakUser":        func() { LeakUser(person) },
	"CleanUser":       func() { CleanUser(person) },
	"LeakHash":        func() { LeakHash(person) },
	"LeakTags":        func() { LeakTags(ctx, person) },
	"CleanTags":       func() { CleanTags(ctx, person) },
	"LeakError":       func() { LeakError(ctx, person) },
	"CleanError":      func() { CleanError(ctx, person) },
	"LeakBreadcrumb":  func() { LeakBreadcrumb(person) },
	"CleanBreadcrumb": func() { CleanBreadcrumb(person) },
	"LeakEvent":       func() { LeakEvent(person) },
	"CleanEvent":      func() { CleanEvent(person) },
}
