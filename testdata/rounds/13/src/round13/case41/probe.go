//go:build probe

package case41

import "os"

var Probe = map[string]func(){
	"LeakPicked":   func() { LeakPicked(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"CleanPicked":  func() { CleanPicked(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"LeakOmitted":  func() { LeakOmitted(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"CleanOmitted": func() { CleanOmitted(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"LeakWith":     func() { LeakWith(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"CleanWith":    func() { CleanWith(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"LeakShared":   func() { LeakShared(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
	"CleanShared":  func() { CleanShared(os.Getenv("PROBE_URL"), Visitor{"free", true, "canary-email", "canary-country"}) },
}
