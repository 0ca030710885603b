//go:build probe

package case13

import "context"

func charge() Charge { return Charge{"o7", 1990, "canary-card", "canary-cvv"} }

var Probe = map[string]func(){
	"LeakRetry":    func() { LeakRetry(context.Background(), charge()) },
	"CleanRetry":   func() { CleanRetry(context.Background(), charge()) },
	"LeakLast":     func() { LeakLast(context.Background(), charge()) },
	"CleanLast":    func() { CleanLast(context.Background(), charge()) },
	"LeakPointer":  func() { LeakPointer(context.Background(), charge()) },
	"CleanPointer": func() { CleanPointer(context.Background(), charge()) },
}
