//go:build probe

package case13

var samples = []Visit{{"/a", "canary-ip", "canary-agent", "canary-query", 200}, {"/b", "canary-ip", "canary-agent", "canary-query", 20}}

var Probe = map[string]func(){
	"LeakPipe":    func() { LeakPipe(samples) },
	"CleanPipe":   func() { CleanPipe(samples) },
	"LeakGroups":  func() { LeakGroups(samples) },
	"CleanGroups": func() { CleanGroups(samples) },
	"LeakWrite":   func() { LeakWrite(samples) },
	"CleanWrite":  func() { CleanWrite(samples) },
	"LeakPull":    func() { LeakPull(samples) },
	"CleanPull":   func() { CleanPull(samples) },
}
