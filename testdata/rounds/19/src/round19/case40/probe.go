//go:build probe

package case40

import "context"

var Probe = map[string]func(){
	"LeakMetadata":  func() { LeakMetadata(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"CleanMetadata": func() { CleanMetadata(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"LeakIncoming":  func() { LeakIncoming(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"CleanIncoming": func() { CleanIncoming(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"LeakPlain":     func() { LeakPlain(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"CleanPlain":    func() { CleanPlain(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"LeakLogger":    func() { LeakLogger(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
	"CleanLogger":   func() { CleanLogger(context.Background(), Credentials{"acme", "canary-token", "canary-cookie"}) },
}
