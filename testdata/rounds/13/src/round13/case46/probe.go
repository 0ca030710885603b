//go:build probe

package case46

import "context"

var Probe = map[string]func(){
	"LeakFrom":      func() { LeakFrom(context.Background(), Caller{"c1", "canary-phone"}) },
	"CleanFrom":     func() { CleanFrom(context.Background(), Caller{"c1", "canary-phone"}) },
	"LeakAttrs":     func() { LeakAttrs(context.Background(), Caller{"c1", "canary-phone"}) },
	"CleanAttrs":    func() { CleanAttrs(context.Background(), Caller{"c1", "canary-phone"}) },
	"LeakDetached":  func() { LeakDetached(context.Background(), Caller{"c1", "canary-phone"}) },
	"CleanDetached": func() { CleanDetached(context.Background(), Caller{"c1", "canary-phone"}) },
	"LeakJob":       func() { LeakJob(context.Background(), Caller{"c1", "canary-phone"}) },
	"CleanJob":      func() { CleanJob(context.Background(), Caller{"c1", "canary-phone"}) },
}
