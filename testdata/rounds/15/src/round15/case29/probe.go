//go:build probe

package case29

var a, b = Session{1, "canary-token", "canary-ip", "canary-login"}, Session{2, "canary-token", "canary-ip", "canary-login"}

var Probe = map[string]func(){
	"LeakEvicted":  func() { LeakEvicted(a, b) },
	"CleanEvicted": func() { CleanEvicted(a, b) },
	"LeakKeys":     func() { LeakKeys(a, b) },
	"CleanKeys":    func() { CleanKeys(a, b) },
	"LeakShared":   func() { LeakShared(a, b) },
	"CleanShared":  func() { CleanShared(a, b) },
	"LeakGot":      func() { LeakGot(a, b) },
	"CleanGot":     func() { CleanGot(a, b) },
}
