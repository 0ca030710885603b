//go:build probe

package case11

func accounts() []Account { return []Account{{1, "canary-login", "canary-key", "canary-note"}} }

var Probe = map[string]func(){
	"LeakVerbose":  func() { LeakVerbose([]string{"-v", "-login", "canary-login:canary-key"}) },
	"CleanVerbose": func() { CleanVerbose([]string{"-v", "-login", "canary-login:canary-key"}) },
	"LeakTable":    func() { LeakTable(accounts()) },
	"CleanTable":   func() { CleanTable(accounts()) },
	"LeakCommand":  func() { LeakCommand(accounts()) },
	"CleanCommand": func() { CleanCommand(accounts()) },
	"LeakOut":      func() { LeakOut(accounts()) },
	"CleanOut":     func() { CleanOut(accounts()) },
}
