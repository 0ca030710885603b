//go:build probe

package case09

var Probe = map[string]func(){
	"LeakGroup":    func() { LeakGroup(Caller{"c1", "canary-email", "canary-ip"}) },
	"CleanGroup":   func() { CleanGroup(Caller{"c1", "canary-email", "canary-ip"}) },
	"LeakName":     func() { LeakName(Caller{"c1", "canary-email", "canary-ip"}) },
	"CleanName":    func() { CleanName(Caller{"c1", "canary-email", "canary-ip"}) },
	"LeakMessage":  func() { LeakMessage(Caller{"c1", "canary-email", "canary-ip"}) },
	"CleanMessage": func() { CleanMessage(Caller{"c1", "canary-email", "canary-ip"}) },
	"LeakLevel":    func() { LeakLevel(Caller{"c1", "canary-email", "canary-ip"}) },
	"CleanLevel":   func() { CleanLevel(Caller{"c1", "canary-email", "canary-ip"}) },
}
