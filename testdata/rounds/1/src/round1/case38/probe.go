//go:build probe

package case38

var Probe = map[string]func(){
	"LeakFrom":          func() { LeakFrom(sample()) },
	"CleanFrom":         func() { CleanFrom(sample()) },
	"LeakSilencedOther": func() { LeakSilencedOther(sample()) },
	"CleanSilenced":     func() { CleanSilenced(sample()) },
	"LeakValue":         func() { LeakValue(sample()) },
	"CleanValue":        func() { CleanValue(sample()) },
	"LeakTyped":         func() { LeakTyped(sample()) },
	"CleanTyped":        func() { CleanTyped(sample()) },
	"LeakOverridden":    func() { LeakOverridden(sample()) },
	"CleanOverridden":   func() { CleanOverridden(sample()) },
}

func sample() Session {
	return Session{ID: 7, Token: "canary-token", Email: "canary-email@example.test", Page: "home"}
}
