//go:build probe

package case45

import "context"

var Probe = map[string]func(){
	"LeakReport":   func() { LeakReport(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"CleanReport":  func() { CleanReport(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"LeakUser":     func() { LeakUser(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"CleanUser":    func() { CleanUser(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"LeakExtra":    func() { LeakExtra(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"CleanExtra":   func() { CleanExtra(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"LeakMessage":  func() { LeakMessage(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
	"CleanMessage": func() { CleanMessage(context.Background(), &Buyer{"b1", "canary-email", "canary-card"}) },
}
