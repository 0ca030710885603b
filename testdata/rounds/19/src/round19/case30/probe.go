//go:build probe

package case30

var Probe = map[string]func(){
	"LeakOption":  func() { LeakOption(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"CleanOption": func() { CleanOption(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"LeakField":   func() { LeakField(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"CleanField":  func() { CleanField(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"LeakHeader":  func() { LeakHeader(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"CleanHeader": func() { CleanHeader(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"LeakDebug":   func() { LeakDebug(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
	"CleanDebug":  func() { CleanDebug(Identity{"1", "canary-email", "canary-cookie", "canary-code"}) },
}
