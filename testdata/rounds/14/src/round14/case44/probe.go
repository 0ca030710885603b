//go:build probe

package case44

import (
	"context"
)

var Probe = map[string]func(){
	"LeakInsert":  func() { LeakInsert(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"CleanInsert": func() { CleanInsert(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"LeakDirect":  func() { LeakDirect(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"CleanDirect": func() { CleanDirect(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"LeakEvent":   func() { LeakEvent(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"CleanEvent":  func() { CleanEvent(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"LeakSpan":    func() { LeakSpan(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
	"CleanSpan":   func() { CleanSpan(context.Background(), Booking{4, "canary-name", "canary-wish", "canary-phone"}) },
}
