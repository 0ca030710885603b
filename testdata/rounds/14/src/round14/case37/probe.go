//go:build probe

package case37

var Probe = map[string]func(){
	"LeakLimited":   func() { LeakLimited(Attempt{"/login", "canary-ip", "canary-login"}) },
	"CleanLimited":  func() { CleanLimited(Attempt{"/login", "canary-ip", "canary-login"}) },
	"LeakSnapshot":  func() { LeakSnapshot(Attempt{"/login", "canary-ip", "canary-login"}) },
	"CleanSnapshot": func() { CleanSnapshot(Attempt{"/login", "canary-ip", "canary-login"}) },
	"LeakKey":       func() { LeakKey(Attempt{"/login", "canary-ip", "canary-login"}) },
	"CleanKey":      func() { CleanKey(Attempt{"/login", "canary-ip", "canary-login"}) },
	"LeakPath":      func() { LeakPath(Attempt{"/login", "canary-ip", "canary-login"}) },
	"CleanPath":     func() { CleanPath(Attempt{"/login", "canary-ip", "canary-login"}) },
}
