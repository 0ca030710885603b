//go:build probe

package case03

var sample = Order{8, "canary-buyer", "canary-street", "canary-iban", 2}

var Probe = map[string]func(){
	"LeakSpill":    func() { LeakSpill(sample) },
	"CleanSpill":   func() { CleanSpill(sample) },
	"LeakRelay":    func() { LeakRelay(sample) },
	"CleanRelay":   func() { CleanRelay(sample) },
	"LeakTrace":    func() { LeakTrace(sample) },
	"CleanTrace":   func() { CleanTrace(sample) },
	"LeakDecoded":  func() { LeakDecoded(sample) },
	"CleanDecoded": func() { CleanDecoded(sample) },
}
