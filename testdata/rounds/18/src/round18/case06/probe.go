//go:build probe

package case06

import "context"

func booking() Booking { return Booking{"b1", "canary-guest", 12, "canary-notes"} }

var Probe = map[string]func(){
	"LeakBooked":   func() { LeakBooked(context.Background(), booking()) },
	"CleanBooked":  func() { CleanBooked(context.Background(), booking()) },
	"LeakKey":      func() { LeakKey(context.Background(), booking()) },
	"CleanKey":     func() { CleanKey(context.Background(), booking()) },
	"LeakPatched":  func() { LeakPatched(booking()) },
	"CleanPatched": func() { CleanPatched(booking()) },
	"LeakDead":     func() { LeakDead(booking()) },
	"CleanDead":    func() { CleanDead(booking()) },
}
