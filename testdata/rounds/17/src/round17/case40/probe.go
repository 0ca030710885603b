//go:build probe

package case40

var caller = Caller{"shop", "canary-email", "canary-ip"}

var Probe = map[string]func(){
	"LeakWho":     func() { LeakWho(caller) },
	"CleanWho":    func() { CleanWho(caller) },
	"LeakReason":  func() { LeakReason(caller) },
	"CleanReason": func() { CleanReason(caller) },
	"LeakPath":    func() { LeakPath(caller) },
	"CleanPath":   func() { CleanPath(caller) },
}
