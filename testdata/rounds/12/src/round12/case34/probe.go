//go:build probe

package case34

import "context"

func principal() Principal { return Principal{"acme", "canary-login", "canary-token"} }

var Probe = map[string]func(){
	"LeakCovered":   func() { LeakCovered(context.Background(), principal()) },
	"CleanCovered":  func() { CleanCovered(context.Background(), principal()) },
	"LeakDetached":  func() { LeakDetached(context.Background(), principal()) },
	"CleanDetached": func() { CleanDetached(context.Background(), principal()) },
	"LeakAttrs":     func() { LeakAttrs(context.Background(), principal()) },
	"CleanAttrs":    func() { CleanAttrs(context.Background(), principal()) },
}
