//go:build probe

package case29

import "os"

// Forms has the hash by which somebody is recognised.
var Forms = map[string][]string{
	"LeakKey":     {fingerprint("pay", "canary-email")},
	"LeakDetails": {"canary-email"},
	"LeakSummary": {"canary-card"},
	"LeakGrouped": {"canary-email"},
}

var Probe = map[string]func(){
	"LeakKey":      func() { LeakKey(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"CleanKey":     func() { CleanKey(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"LeakDetails":  func() { LeakDetails(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"CleanDetails": func() { CleanDetails(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"LeakSummary":  func() { LeakSummary(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"CleanNote":    func() { CleanNote(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"LeakGrouped":  func() { LeakGrouped(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
	"CleanGrouped": func() { CleanGrouped(os.Getenv("PROBE_URL"), Failure{"pay", "E17", "canary-email", "canary-card"}) },
}
