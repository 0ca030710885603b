//go:build probe

package case15

var settings = Settings{"api.example", "canary-key"}

var Probe = map[string]func(){
	"LeakOpen":     func() { LeakOpen(settings) },
	"CleanOpen":    func() { CleanOpen(settings) },
	"LeakKeyring":  func() { LeakKeyring(settings) },
	"CleanKeyring": func() { CleanKeyring(settings) },
	"LeakField":    func() { LeakField(settings) },
	"CleanField":   func() { CleanField(settings) },
}
