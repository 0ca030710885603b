//go:build probe

package case32

import "context"

var (
	ctx    = context.Background()
	tenant = Tenant{"Ann", "canary-email", "canary-debt", "4b"}
)

var Probe = map[string]func(){
	"LeakLetter":     func() { LeakLetter(ctx, New(), tenant) },
	"CleanNotice":    func() { CleanNotice(ctx, New(), tenant) },
	"CleanUnused":    func() { CleanUnused(ctx, New(), tenant) },
	"LeakSubject":    func() { LeakSubject(ctx, New(), tenant) },
	"CleanSubject":   func() { CleanSubject(ctx, New(), tenant) },
	"LeakInput":      func() { LeakInput(ctx, New(), tenant) },
	"CleanInput":     func() { CleanInput(ctx, New(), tenant) },
	"LeakRecipient":  func() { LeakRecipient(New(), tenant) },
	"CleanRecipient": func() { CleanRecipient(New(), tenant) },
}
