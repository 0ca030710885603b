//go:build probe

package case20

var Probe = map[string]func(){
	"LeakRequest":  func() { LeakRequest(Session{9, "canary-login", "canary-ip"}) },
	"CleanRequest": func() { CleanRequest(Session{9, "canary-login", "canary-ip"}) },
	"LeakMissing":  func() { LeakMissing(Session{9, "canary-login", "canary-ip"}) },
	"CleanMissing": func() { CleanMissing(Session{9, "canary-login", "canary-ip"}) },
	"LeakInner":    func() { LeakInner(Session{9, "canary-login", "canary-ip"}) },
	"CleanInner":   func() { CleanInner(Session{9, "canary-login", "canary-ip"}) },
}
