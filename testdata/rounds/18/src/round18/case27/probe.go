//go:build probe

package case27

var Probe = map[string]func(){
	"LeakDrain":   func() { LeakDrain(Message{1, "canary-text", false}) },
	"CleanDrain":  func() { CleanDrain(Message{1, "canary-text", false}) },
	"LeakCause":   func() { LeakCause(Message{1, "canary-text", false}) },
	"CleanCause":  func() { CleanCause(Message{1, "canary-text", false}) },
	"LeakTimer":   func() { LeakTimer(Message{1, "canary-text", false}) },
	"CleanTimer":  func() { CleanTimer(Message{1, "canary-text", false}) },
	"LeakSelect":  func() { LeakSelect(Message{1, "canary-text", false}) },
	"CleanSelect": func() { CleanSelect(Message{1, "canary-text", false}) },
}
