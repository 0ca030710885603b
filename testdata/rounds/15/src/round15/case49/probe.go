//go:build probe

package case49

var sample = Ride{3, Rider{9, "canary-name", "canary-phone"}, "canary-from", 12}

var Probe = map[string]func(){
	"LeakInterface":  func() { LeakInterface(sample) },
	"CleanInterface": func() { CleanInterface(sample) },
	"LeakObject":     func() { LeakObject(sample) },
	"CleanObject":    func() { CleanObject(sample) },
	"LeakEmbedded":   func() { LeakEmbedded(sample) },
	"CleanEmbedded":  func() { CleanEmbedded(sample) },
	"LeakContext":    func() { LeakContext(sample) },
	"CleanContext":   func() { CleanContext(sample) },
	"LeakSugar":      func() { LeakSugar(sample) },
	"CleanSugar":     func() { CleanSugar(sample) },
}
