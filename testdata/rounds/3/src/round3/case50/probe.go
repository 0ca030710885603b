//go:build probe

package case50

import (
	"os"
)

var Probe = map[string]func(){
	"LeakPost":      func() { LeakPost(samplestring(), sampleShopper()) },
	"CleanPost":     func() { CleanPost(samplestring(), sampleShopper()) },
	"CleanPostNote": func() { CleanPostNote(samplestring(), sampleShopper()) },
	"LeakGet":       func() { LeakGet(samplestring(), sampleShopper()) },
	"CleanGet":      func() { CleanGet(samplestring(), sampleShopper()) },
	"LeakPath":      func() { LeakPath(samplestring(), sampleShopper()) },
	"CleanPath":     func() { CleanPath(samplestring(), sampleShopper()) },
	"LeakHeader":    func() { LeakHeader(samplestring(), sampleShopper()) },
	"CleanHeader":   func() { CleanHeader(samplestring(), sampleShopper()) },
}

func samplestring() string { return os.Getenv("PROBE_URL") }
func sampleShopper() Shopper {
	return Shopper{ID: 7, Email: "canary-email", IP: "canary-ip", Cart: []string{"cart"}, Shop: "shop"}
}
