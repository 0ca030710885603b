//go:build probe

package case33

import "context"

var Probe = map[string]func(){
	"LeakThen":    func() { LeakThen(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"CleanThen":   func() { CleanThen(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"LeakFailed":  func() { LeakFailed(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"CleanFailed": func() { CleanFailed(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"LeakOr":      func() { LeakOr(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"CleanOr":     func() { CleanOr(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"LeakAll":     func() { LeakAll(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
	"CleanAll":    func() { CleanAll(context.Background(), Owner{"p1", "canary-name", "canary-license"}) },
}
