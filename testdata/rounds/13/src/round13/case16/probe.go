//go:build probe

package case16

var Probe = map[string]func(){
	"LeakReplaced":  func() { LeakReplaced(Mail{"mx", "u1", "canary-password"}) },
	"CleanReplaced": func() { CleanReplaced(Mail{"mx", "u1", "canary-password"}) },
	"LeakUsed":      func() { LeakUsed(Mail{"mx", "u1", "canary-password"}) },
	"CleanUsed":     func() { CleanUsed(Mail{"mx", "u1", "canary-password"}) },
	"LeakCovered":   func() { LeakCovered(Mail{"mx", "u1", "canary-password"}) },
	"CleanCovered":  func() { CleanCovered(Mail{"mx", "u1", "canary-password"}) },
}
