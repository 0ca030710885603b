//go:build probe

package case14

var sample = Partner{"north", "canary-key", "canary-secret"}

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(sample) },
	"CleanDump":    func() { CleanDump(sample) },
	"LeakOption":   func() { LeakOption(sample) },
	"CleanOption":  func() { CleanOption(sample) },
	"LeakHeaders":  func() { LeakHeaders(sample) },
	"CleanHeaders": func() { CleanHeaders(sample) },
}
