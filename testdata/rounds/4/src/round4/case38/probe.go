//go:build probe

package case38

const text = `{"server": "s1", "user": "canary-user", "secret": "canary-secret"}`

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(text) },
	"CleanDump":    func() { CleanDump(text) },
	"LeakUser":     func() { LeakUser(text) },
	"CleanUser":    func() { CleanUser(text) },
	"LeakCommand":  func() { LeakCommand(text) },
	"CleanCommand": func() { CleanCommand(text) },
}
