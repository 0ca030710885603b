//go:build probe

package case41

var Probe = map[string]func(){
	"LeakSigning":  func() { LeakSigning(Keys{"AK", "canary-secret", "canary-session"}) },
	"CleanSigning": func() { CleanSigning(Keys{"AK", "canary-secret", "canary-session"}) },
	"LeakBody":     func() { LeakBody(Parameter{"db", "canary-value"}) },
	"CleanBody":    func() { CleanBody(Parameter{"db", "canary-value"}) },
	"LeakHeader":   func() { LeakHeader(Keys{"AK", "canary-secret", "canary-session"}) },
	"CleanHeader":  func() { CleanHeader(Keys{"AK", "canary-secret", "canary-session"}) },
	"LeakError":    func() { LeakError(Keys{"AK", "canary-secret", "canary-session"}) },
	"CleanError":   func() { CleanError(Keys{"AK", "canary-secret", "canary-session"}) },
}
