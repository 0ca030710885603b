//go:build probe

package case13

var Probe = map[string]func(){
	"LeakKeep":    func() { LeakKeep(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"CleanKeep":   func() { CleanKeep(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"LeakCase":    func() { LeakCase(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"CleanCase":   func() { CleanCase(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"LeakCookie":  func() { LeakCookie(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"CleanCookie": func() { CleanCookie(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"LeakBasic":   func() { LeakBasic(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
	"CleanBasic":  func() { CleanBasic(Backend{"be:80", "canary-key", "canary-basic", "canary-cookie"}) },
}
