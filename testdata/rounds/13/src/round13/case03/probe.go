//go:build probe

package case03

import "context"

var Probe = map[string]func(){
	"LeakTree":   func() { LeakTree(context.Background(), Booking{"b1", "canary-guest", "canary-diet"}) },
	"CleanTree":  func() { CleanTree(context.Background(), Booking{"b1", "canary-guest", "canary-diet"}) },
	"LeakName":   func() { LeakName(context.Background(), Booking{"b1", "canary-guest", "canary-diet"}) },
	"CleanName":  func() { CleanName(context.Background(), Booking{"b1", "canary-guest", "canary-diet"}) },
	"LeakWhole":  func() { LeakWhole(context.Background(), Booking{"b1", "canary-guest", "canary-diet"}) },
	"CleanWhole": func() { CleanWhole(context.Background(), Booking{"b1", "canary-guest", "canary-diet"}) },
}
