//go:build probe

package case15

var sample = Signup{"gold", "canary-username", "canary-email", "canary-password", "canary-answer"}

var Probe = map[string]func(){
	"LeakQuoted":   func() { LeakQuoted(sample) },
	"CleanQuoted":  func() { CleanQuoted(sample) },
	"LeakFields":   func() { LeakFields(sample) },
	"CleanFields":  func() { CleanFields(sample) },
	"LeakJoined":   func() { LeakJoined(sample) },
	"CleanJoined":  func() { CleanJoined(sample) },
	"LeakWrapped":  func() { LeakWrapped(sample) },
	"CleanWrapped": func() { CleanWrapped(sample) },
}
