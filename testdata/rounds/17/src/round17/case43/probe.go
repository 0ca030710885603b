//go:build probe

package case43

import "context"

var caller = Caller{Tenant: "shop", Email: "canary-email", Key: "canary-key"}

var Probe = map[string]func(){
	"LeakStep":     func() { LeakStep(context.Background(), &caller) },
	"CleanStep":    func() { CleanStep(context.Background(), &caller) },
	"LeakReflect":  func() { LeakReflect(context.Background(), &caller) },
	"CleanReflect": func() { CleanReflect(context.Background(), &caller) },
	"LeakValue":    func() { LeakValue(context.Background(), &caller) },
	"CleanValue":   func() { CleanValue(context.Background(), &caller) },
}
