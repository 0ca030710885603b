//go:build probe

package case31

var sample = Login{"l1", "canary-phone", "canary-code"}

var Probe = map[string]func(){
	"LeakSent":    func() { LeakSent(sample) },
	"CleanSent":   func() { CleanSent(sample) },
	"LeakChatty":  func() { LeakChatty(sample) },
	"CleanChatty": func() { CleanChatty(sample) },
	"LeakWant":    func() { LeakWant(sample) },
	"CleanWant":   func() { CleanWant(sample) },
	"LeakTries":   func() { LeakTries(sample) },
	"CleanTries":  func() { CleanTries(sample) },
}
