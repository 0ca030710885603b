//go:build probe

package case04

import "os"

func booking() Booking { return Booking{"12", "canary-guest", "canary-wish"} }

var Probe = map[string]func(){
	"LeakRelay":  func() { LeakRelay(booking()) },
	"CleanRelay": func() { CleanRelay(booking()) },
	"LeakSpool":  func() { LeakSpool(booking()) },
	"CleanSpool": func() { CleanSpool(booking()) },
	"LeakHook":   func() { LeakHook(os.Getenv("PROBE_URL"), booking()) },
	"CleanHook":  func() { CleanHook(os.Getenv("PROBE_URL"), booking()) },
	"LeakKept":   func() { LeakKept(booking()) },
	"CleanKept":  func() { CleanKept(booking()) },
}
