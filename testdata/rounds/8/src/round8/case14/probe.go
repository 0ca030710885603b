//go:build probe

package case14

import (
	"context"
)

func sampleCaller() Caller {
	return Caller{ID: "u1", Name: "canary-name", Addr: "canary-addr", Tenant: "t1"}
}

var Probe = map[string]func(){
	"LeakContext":  func() { LeakContext(context.Background(), sampleCaller()) },
	"CleanContext": func() { CleanContext(context.Background(), sampleCaller()) },
	"CleanValue":   func() { CleanValue(context.Background(), sampleCaller()) },
	"LeakFormat":   func() { LeakFormat(context.Background(), sampleCaller()) },
	"CleanFormat":  func() { CleanFormat(context.Background(), sampleCaller()) },
	"LeakWith":     func() { LeakWith(context.Background(), sampleCaller()) },
	"CleanWith":    func() { CleanWith(context.Background(), sampleCaller()) },
	"CleanHidden":  func() { CleanHidden(context.Background(), sampleCaller()) },
	"LeakHidden":   func() { LeakHidden(context.Background(), sampleCaller()) },
	"CleanLevel":   func() { CleanLevel(context.Background(), sampleCaller()) },
}
