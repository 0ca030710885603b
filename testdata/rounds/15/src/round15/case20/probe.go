//go:build probe

package case20

var sample = Member{"h1", "canary-name", "canary-religion", "canary-phone"}

var Probe = map[string]func(){
	"LeakStatic":  func() { LeakStatic(sample) },
	"CleanStatic": func() { CleanStatic(sample) },
	"LeakBody":    func() { LeakBody(sample) },
	"CleanBody":   func() { CleanBody(sample) },
	"LeakOut":     func() { LeakOut(sample) },
	"CleanOut":    func() { CleanOut(sample) },
}
