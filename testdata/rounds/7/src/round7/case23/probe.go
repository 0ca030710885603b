//go:build probe

package case23

import "os"

var base = os.Getenv("PROBE_URL")

func sampleBot() Bot { return Bot{Name: "b1", Token: "canary-token", Owner: "canary-owner"} }

var Probe = map[string]func(){
	"LeakError":        func() { LeakError(sampleBot()) },
	"CleanError":       func() { CleanError(sampleBot()) },
	"LeakWrapped":      func() { LeakWrapped(sampleBot()) },
	"CleanWrapped":     func() { CleanWrapped(sampleBot()) },
	"CleanOverwritten": func() { CleanOverwritten(sampleBot()) },
	"LeakForm":         func() { LeakForm(base, sampleBot()) },
	"CleanForm":        func() { CleanForm(base, sampleBot()) },
}
