//go:build probe

package case24

var Probe = map[string]func(){
	"LeakGaveUp":    func() { LeakGaveUp(Reader{6, "canary-email", "canary-topic"}) },
	"CleanGaveUp":   func() { CleanGaveUp(Reader{6, "canary-email", "canary-topic"}) },
	"LeakFields":    func() { LeakFields(Reader{6, "canary-email", "canary-topic"}) },
	"CleanFields":   func() { CleanFields(Reader{6, "canary-email", "canary-topic"}) },
	"LeakReplaced":  func() { LeakReplaced(Reader{6, "canary-email", "canary-topic"}) },
	"CleanReplaced": func() { CleanReplaced(Reader{6, "canary-email", "canary-topic"}) },
	"LeakOutput":    func() { LeakOutput(Reader{6, "canary-email", "canary-topic"}) },
	"CleanOutput":   func() { CleanOutput(Reader{6, "canary-email", "canary-topic"}) },
}
