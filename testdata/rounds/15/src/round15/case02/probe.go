//go:build probe

package case02

var sample = Invite{"red", "canary-email", "canary-message"}

var Probe = map[string]func(){
	"LeakDead":     func() { LeakDead(sample) },
	"CleanDead":    func() { CleanDead(sample) },
	"LeakLast":     func() { LeakLast(sample) },
	"CleanLast":    func() { CleanLast(sample) },
	"LeakHandler":  func() { LeakHandler(sample) },
	"CleanHandler": func() { CleanHandler(sample) },
	"LeakPut":      func() { LeakPut(sample) },
	"CleanPut":     func() { CleanPut(sample) },
}
