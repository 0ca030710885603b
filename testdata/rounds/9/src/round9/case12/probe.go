//go:build probe

package case12

import "context"

var (
	ctx    = context.Background()
	secret = Employee{"1", "Ann", "canary-salary", "canary-token"}
	named  = Employee{"1", "canary-name", "100", "t"}
	paid   = Employee{"1", "Ann", "canary-salary", "t"}
)

var Probe = map[string]func(){
	"LeakSalary":  func() { LeakSalary(Open(true), secret) },
	"CleanRename": func() { CleanRename(Open(true), secret) },
	"LeakLookup":  func() { LeakLookup(ctx, Open(true), named) },
	"CleanLookup": func() { CleanLookup(ctx, Open(true), Employee{"1", "canary-name", "canary-salary", "canary-token"}) },
	"LeakNamed":   func() { LeakNamed(ctx, Open(true), paid) },
	"CleanNamed":  func() { CleanNamed(ctx, Open(true), secret) },
	"LeakQuery":   func() { LeakQuery(Open(true), named) },
	"CleanToken":  func() { CleanToken(Open(true), secret) },
	"LeakToken":   func() { LeakToken(Open(true), secret) },
}
