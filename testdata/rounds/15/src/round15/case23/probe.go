//go:build probe

package case23

var sample = NewContact(4, "canary-mail", "example.com", "canary-phone", "canary-note")

var Probe = map[string]func(){
	"LeakMail":    func() { LeakMail(sample) },
	"CleanMail":   func() { CleanMail(sample) },
	"LeakVerb":    func() { LeakVerb(sample) },
	"CleanVerb":   func() { CleanVerb(sample) },
	"LeakSealed":  func() { LeakSealed(sample) },
	"CleanSealed": func() { CleanSealed(sample) },
	"LeakInner":   func() { LeakInner(sample) },
	"CleanInner":  func() { CleanInner(sample) },
}
