//go:build probe

package case26

var Probe = map[string]func(){
	"LeakOnce":         func() { LeakOnce(sampleDevice()) },
	"CleanOnce":        func() { CleanOnce(sampleDevice()) },
	"LeakOnceValue":    func() { LeakOnceValue(sampleDevice()) },
	"CleanOnceValue":   func() { CleanOnceValue(sampleDevice()) },
	"LeakOnceValues":   func() { LeakOnceValues(sampleDevice()) },
	"CleanOnceValues":  func() { CleanOnceValues(sampleDevice()) },
	"LeakMap":          func() { LeakMap(sampleDevice()) },
	"CleanMap":         func() { CleanMap(sampleDevice()) },
	"LeakRange":        func() { LeakRange(sampleDevice()) },
	"CleanRange":       func() { CleanRange(sampleDevice()) },
	"LeakLoadOrStore":  func() { LeakLoadOrStore(sampleDevice()) },
	"CleanLoadOrStore": func() { CleanLoadOrStore(sampleDevice()) },
	"LeakPool":         func() { LeakPool(sampleDevice()) },
	"CleanPool":        func() { CleanPool(sampleDevice()) },
	"LeakGuarded":      func() { LeakGuarded(sampleDevice()) },
	"CleanGuarded":     func() { CleanGuarded(sampleDevice()) },
}

func sampleDevice() Device {
	return Device{Model: "model", Serial: "canary-serial", Owner: "canary-owner"}
}
