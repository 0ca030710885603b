//go:build probe

package case40

import "context"

func caller() Caller { return Caller{2, "canary-number"} }

var Probe = map[string]func(){
	"LeakPrefix":     func() { LeakPrefix(caller()) },
	"CleanPrefix":    func() { CleanPrefix(caller()) },
	"LeakSetPrefix":  func() { LeakSetPrefix(caller()) },
	"CleanSetPrefix": func() { CleanSetPrefix(caller()) },
	"LeakAttrs":      func() { LeakAttrs(caller()) },
	"CleanAttrs":     func() { CleanAttrs(caller()) },
	"LeakContext":    func() { LeakContext(context.Background(), caller()) },
	"CleanContext":   func() { CleanContext(context.Background(), caller()) },
}
