//go:build probe

package case47

func secrets() Secrets { return Secrets{"canary-token"} }

var Probe = map[string]func(){
	"LeakName":   func() { LeakName(secrets()) },
	"CleanName":  func() { CleanName(secrets()) },
	"LeakLogf":   func() { LeakLogf(secrets()) },
	"CleanLogf":  func() { CleanLogf(secrets()) },
	"LeakUsage":  func() { LeakUsage(secrets()) },
	"CleanUsage": func() { CleanUsage(secrets()) },
	"LeakDump":   func() { LeakDump(secrets()) },
	"CleanDump":  func() { CleanDump(secrets()) },
}
