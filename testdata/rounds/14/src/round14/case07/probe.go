//go:build probe

package case07

var Probe = map[string]func(){
	"LeakRefused":  func() { LeakRefused(Message{"r1", "canary-nick", "canary-text"}) },
	"CleanRefused": func() { CleanRefused(Message{"r1", "canary-nick", "canary-text"}) },
	"LeakNick":     func() { LeakNick(Message{"r1", "canary-nick", "canary-text"}) },
	"CleanNick":    func() { CleanNick(Message{"r1", "canary-nick", "canary-text"}) },
	"LeakTag":      func() { LeakTag(Message{"r1", "canary-nick", "canary-text"}) },
	"CleanTag":     func() { CleanTag(Message{"r1", "canary-nick", "canary-text"}) },
}
