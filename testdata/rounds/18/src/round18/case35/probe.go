//go:build probe

package case35

import "context"

var Probe = map[string]func(){
	"LeakContext":  func() { LeakContext(context.Background(), Tenant{"t1", "canary-email"}) },
	"CleanContext": func() { CleanContext(context.Background(), Tenant{"t1", "canary-email"}) },
	"LeakWith":     func() { LeakWith(context.Background(), Tenant{"t1", "canary-email"}) },
	"CleanWith":    func() { CleanWith(context.Background(), Tenant{"t1", "canary-email"}) },
	"LeakDrop":     func() { LeakDrop(context.Background(), Tenant{"t1", "canary-email"}) },
	"CleanDrop":    func() { CleanDrop(context.Background(), Tenant{"t1", "canary-email"}) },
	"LeakBare":     func() { LeakBare(context.Background(), Tenant{"t1", "canary-email"}) },
	"CleanBare":    func() { CleanBare(context.Background(), Tenant{"t1", "canary-email"}) },
}
