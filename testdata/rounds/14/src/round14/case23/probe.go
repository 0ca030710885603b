//go:build probe

package case23

import (
	"context"
)

func claim() Claim {
	h := Holder{"canary-policy", "canary-name", "canary-address", "north"}
	return Claim{8, &h, h}
}

var Probe = map[string]func(){
	"LeakClaim":    func() { LeakClaim(context.Background(), claim()) },
	"CleanClaim":   func() { CleanClaim(context.Background(), claim()) },
	"LeakAddress":  func() { LeakAddress(context.Background(), claim()) },
	"CleanAddress": func() { CleanAddress(context.Background(), claim()) },
	"LeakDict":     func() { LeakDict(context.Background(), claim()) },
	"CleanDict":    func() { CleanDict(context.Background(), claim()) },
	"LeakNowhere":  func() { LeakNowhere(context.Background(), claim()) },
	"CleanNowhere": func() { CleanNowhere(context.Background(), claim()) },
}
