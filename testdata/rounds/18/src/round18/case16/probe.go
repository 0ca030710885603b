//go:build probe

package case16

var Probe = map[string]func(){
	"LeakClient":  func() { LeakClient(Visit{"/", 200, "canary-ip", "canary-browser"}) },
	"CleanClient": func() { CleanClient(Visit{"/", 200, "canary-ip", "canary-browser"}) },
	"LeakReset":   func() { LeakReset(Visit{"/", 200, "canary-ip", "canary-browser"}) },
	"CleanReset":  func() { CleanReset(Visit{"/", 200, "canary-ip", "canary-browser"}) },
	"LeakCopy":    func() { LeakCopy(Visit{"/", 200, "canary-ip", "canary-browser"}) },
	"CleanCopy":   func() { CleanCopy(Visit{"/", 200, "canary-ip", "canary-browser"}) },
}
