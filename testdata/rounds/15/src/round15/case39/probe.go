//go:build probe

package case39

var sample = Reset{5, "canary-email", "canary-token", "canary-code", "canary-new"}

var Probe = map[string]func(){
	"LeakKeep":  func() { LeakKeep(sample) },
	"CleanKeep": func() { CleanKeep(sample) },
	"LeakMail":  func() { LeakMail(sample) },
	"CleanMail": func() { CleanMail(sample) },
	"LeakLink":  func() { LeakLink(sample) },
	"CleanLink": func() { CleanLink(sample) },
	"LeakWeak":  func() { LeakWeak(sample) },
	"CleanWeak": func() { CleanWeak(sample) },
}
