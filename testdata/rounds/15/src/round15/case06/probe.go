//go:build probe

package case06

var sample = Viewer{"v1", "canary-login", "canary-ip", "canary-token"}

var Probe = map[string]func(){
	"LeakHandler":  func() { LeakHandler(sample) },
	"CleanHandler": func() { CleanHandler(sample) },
	"LeakWith":     func() { LeakWith(sample) },
	"CleanWith":    func() { CleanWith(sample) },
	"LeakHeader":   func() { LeakHeader(sample) },
	"CleanHeader":  func() { CleanHeader(sample) },
	"LeakAnswer":   func() { LeakAnswer(sample) },
	"CleanAnswer":  func() { CleanAnswer(sample) },
}
