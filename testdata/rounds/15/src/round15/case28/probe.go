//go:build probe

package case28

var samples = []Message{{1, "canary-from", "canary-text"}, {2, "canary-from", "canary-text"}, {3, "canary-from", "canary-text"}}

var Probe = map[string]func(){
	"LeakRing":     func() { LeakRing(samples) },
	"CleanRing":    func() { CleanRing(samples) },
	"LeakEntries":  func() { LeakEntries(samples) },
	"CleanEntries": func() { CleanEntries(samples) },
	"LeakBuffer":   func() { LeakBuffer(samples[0]) },
	"CleanBuffer":  func() { CleanBuffer(samples[0]) },
	"LeakReuse":    func() { LeakReuse(samples[0]) },
	"CleanReuse":   func() { CleanReuse(samples[0]) },
}
