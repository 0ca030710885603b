//go:build probe

package case19

var sample = Booking{"b1", "canary-name", "canary-email", "canary-illness", "canary-pin"}

var Probe = map[string]func(){
	"LeakText":      func() { LeakText(sample) },
	"CleanText":     func() { CleanText(sample) },
	"LeakTemplate":  func() { LeakTemplate(sample) },
	"CleanTemplate": func() { CleanTemplate(sample) },
	"LeakPreview":   func() { LeakPreview(sample) },
	"CleanPreview":  func() { CleanPreview(sample) },
	"LeakFailed":    func() { LeakFailed(sample) },
	"CleanFailed":   func() { CleanFailed(sample) },
}
