//go:build probe

package case20

import "os"

var base = os.Getenv("PROBE_URL")

func sample() Booking { return Booking{No: "b1", Guest: "canary-guest", Phone: "canary-phone"} }

var Probe = map[string]func(){
	"LeakGuard":    func() { LeakGuard(base, sample()) },
	"CleanGuard":   func() { CleanGuard(base, sample()) },
	"LeakTag":      func() { LeakTag(base, sample()) },
	"CleanTag":     func() { CleanTag(base, sample()) },
	"LeakExtra":    func() { LeakExtra(base, sample()) },
	"CleanExtra":   func() { CleanExtra(base, sample()) },
	"LeakWrapped":  func() { LeakWrapped(base, sample()) },
	"CleanWrapped": func() { CleanWrapped(base, sample()) },
}
