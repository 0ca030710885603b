//go:build probe

package case33

import "context"

var Probe = map[string]func(){
	"LeakOpen":    func() { LeakOpen(context.Background(), Open{"b1", "canary-name"}) },
	"CleanOpen":   func() { CleanOpen(context.Background(), Open{"b1", "canary-name"}) },
	"LeakUnlock":  func() { LeakUnlock(context.Background(), Unlock{"n1", "canary-pin"}) },
	"CleanUnlock": func() { CleanUnlock(context.Background(), Unlock{"n1", "canary-pin"}) },
	"LeakClose":   func() { LeakClose(context.Background(), Close{"n1", "canary-reason"}) },
	"CleanClose":  func() { CleanClose(context.Background(), Close{"n1", "canary-reason"}) },
}
