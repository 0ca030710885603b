//go:build probe

package case41

import "context"

var line = Line{"0316", "canary-number", "canary-holder"}

var Probe = map[string]func(){
	"LeakStatement":  func() { LeakStatement(context.Background(), line) },
	"CleanStatement": func() { CleanStatement(context.Background(), line) },
	"LeakError":      func() { LeakError(context.Background(), line) },
	"CleanError":     func() { CleanError(context.Background(), line) },
	"LeakStart":      func() { LeakStart(context.Background(), line) },
	"CleanStart":     func() { CleanStart(context.Background(), line) },
}
