//go:build probe

package case02

func sample() Tenant {
	return Tenant{Slug: "acme", Key: "canary-key", Owner: "canary-owner"}
}

var Probe = map[string]func(){
	"LeakOnceValue":   func() { LeakOnceValue(sample()) },
	"CleanOnceValue":  func() { CleanOnceValue(sample()) },
	"LeakOnceError":   func() { LeakOnceError(sample()) },
	"CleanOnceError":  func() { CleanOnceError(sample()) },
	"LeakOnceFunc":    func() { LeakOnceFunc(sample()) },
	"CleanOnceFunc":   func() { CleanOnceFunc(sample()) },
	"LeakRemembered":  func() { LeakRemembered(sample()) },
	"CleanRemembered": func() { CleanRemembered(sample()) },
}
