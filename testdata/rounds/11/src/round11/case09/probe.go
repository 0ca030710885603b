//go:build probe

package case09

import "os"

func subject() Subject { return Subject{"pro", "canary-country", "canary-email", true} }

var Probe = map[string]func(){
	"LeakDecision":  func() { LeakDecision(subject()) },
	"CleanDecision": func() { CleanDecision(subject()) },
	"LeakInput":     func() { LeakInput(subject()) },
	"CleanInput":    func() { CleanInput(subject()) },
	"LeakRemote":    func() { LeakRemote(remote{os.Getenv("PROBE_URL")}, subject()) },
	"CleanRemote":   func() { CleanRemote(remote{os.Getenv("PROBE_URL")}, subject()) },
	"LeakQuery":     func() { LeakQuery(remote{os.Getenv("PROBE_URL")}, subject()) },
	"CleanQuery":    func() { CleanQuery(remote{os.Getenv("PROBE_URL")}, subject()) },
}
