//go:build probe

package case35

var Probe = map[string]func(){
	"LeakFresh":     func() { LeakFresh(Visit{"/p", "canary-ip", "canary-agent"}) },
	"CleanFresh":    func() { CleanFresh(Visit{"/p", "canary-ip", "canary-agent"}) },
	"LeakSample":    func() { LeakSample(Visit{"/p", "canary-ip", "canary-agent"}) },
	"CleanSample":   func() { CleanSample(Visit{"/p", "canary-ip", "canary-agent"}) },
	"LeakPages":     func() { LeakPages(Visit{"/p", "canary-ip", "canary-agent"}) },
	"CleanPages":    func() { CleanPages(Visit{"/p", "canary-ip", "canary-agent"}) },
	"CleanDistinct": func() { CleanDistinct(Visit{"/p", "canary-ip", "canary-agent"}) },
	"LeakAround":    func() { LeakAround(Visit{"/p", "canary-ip", "canary-agent"}) },
	"CleanAround":   func() { CleanAround(Visit{"/p", "canary-ip", "canary-agent"}) },
}
