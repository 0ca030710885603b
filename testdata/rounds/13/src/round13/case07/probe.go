//go:build probe

package case07

import "context"

var Probe = map[string]func(){
	"LeakCause":      func() { LeakCause(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"CleanCause":     func() { CleanCause(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"LeakTyped":      func() { LeakTyped(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"CleanTyped":     func() { CleanTyped(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"LeakInherited":  func() { LeakInherited(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"CleanInherited": func() { CleanInherited(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"LeakJoined":     func() { LeakJoined(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
	"CleanJoined":    func() { CleanJoined(context.Background(), Claim{"n1", "canary-person", "canary-insurer"}) },
}
