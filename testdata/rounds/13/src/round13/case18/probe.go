//go:build probe

package case18

var Probe = map[string]func(){
	"LeakDead":     func() { LeakDead(Joined{"u1", "canary-email"}, Left{"u2", "canary-reason"}) },
	"CleanDead":    func() { CleanDead(Joined{"u1", "canary-email"}, Left{"u2", "canary-reason"}) },
	"LeakHandled":  func() { LeakHandled(Joined{"u1", "canary-email"}, Left{"u2", "canary-reason"}) },
	"CleanHandled": func() { CleanHandled(Joined{"u1", "canary-email"}, Left{"u2", "canary-reason"}) },
	"LeakRouted":   func() { LeakRouted(Joined{"u1", "canary-email"}, Left{"u2", "canary-reason"}) },
	"CleanRouted":  func() { CleanRouted(Joined{"u1", "canary-email"}, Left{"u2", "canary-reason"}) },
}
