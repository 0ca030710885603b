//go:build probe

package case21

var samples = []Member{{3, "canary-name", "canary-email@example.com", true}}

var Probe = map[string]func(){
	"LeakTable":    func() { LeakTable(samples) },
	"CleanTable":   func() { CleanTable(samples) },
	"LeakJSON":     func() { LeakJSON(samples) },
	"CleanJSON":    func() { CleanJSON(samples) },
	"LeakUsage":    func() { LeakUsage(samples[0]) },
	"CleanUsage":   func() { CleanUsage(samples[0]) },
	"LeakAddress":  func() { LeakAddress(samples[0]) },
	"CleanAddress": func() { CleanAddress(samples[0]) },
}
