//go:build probe

package case25

import "context"

var Forms = map[string][]string{"LeakToken": {"Y2FuYXJ5LXRva2Vu"}, "LeakEmail": {digest("canary-email")}}

var Probe = map[string]func(){
	"LeakToken":  func() { LeakToken(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"CleanToken": func() { CleanToken(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"LeakEmail":  func() { LeakEmail(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"CleanEmail": func() { CleanEmail(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"LeakJSON":   func() { LeakJSON(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"CleanJSON":  func() { CleanJSON(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"LeakStore":  func() { LeakStore(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
	"CleanStore": func() { CleanStore(context.Background(), Session{1, "canary-token", "canary-email", "admin"}) },
}
