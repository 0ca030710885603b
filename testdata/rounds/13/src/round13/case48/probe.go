//go:build probe

package case48

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"CleanDump":    func() { CleanDump(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"LeakMapping":  func() { LeakMapping(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"CleanMapping": func() { CleanMapping(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"LeakPicked":   func() { LeakPicked(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"CleanPicked":  func() { CleanPicked(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"LeakMixed":    func() { LeakMixed(Member{"m1", "canary-name", "canary-email@x", "free"}) },
	"CleanMixed":   func() { CleanMixed(Member{"m1", "canary-name", "canary-email@x", "free"}) },
}
