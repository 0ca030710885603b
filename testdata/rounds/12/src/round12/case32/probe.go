//go:build probe

package case32

func contact() Contact { return Contact{"acme", "canary-phone", "canary-name"} }

var Probe = map[string]func(){
	"LeakRecorder":  func() { LeakRecorder(contact()) },
	"CleanRecorder": func() { CleanRecorder(contact()) },
	"LeakDry":       func() { LeakDry(contact()) },
	"CleanDry":      func() { CleanDry(contact()) },
	"LeakFunc":      func() { LeakFunc(contact()) },
	"CleanFunc":     func() { CleanFunc(contact()) },
}
