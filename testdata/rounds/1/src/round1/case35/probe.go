//go:build probe

package case35

var Probe = map[string]func(){
	"LeakDashed":        func() { LeakDashed(sample()) },
	"CleanHidden":       func() { CleanHidden(sample()) },
	"LeakWhole":         func() { LeakWhole(sample()) },
	"CleanWhole":        func() { CleanWhole(sample()) },
	"LeakRaw":           func() { LeakRaw(sample()) },
	"CleanRaw":          func() { CleanRaw(sample()) },
	"LeakUnmarshalled":  func() { LeakUnmarshalled(sample()) },
	"CleanUnmarshalled": func() { CleanUnmarshalled(sample()) },
	"LeakEmbedded":      func() { LeakEmbedded(sample()) },
	"CleanUnexported":   func() { CleanUnexported(sample()) },
}

func sample() Lead {
	return Lead{ID: 7, Email: "canary-email@example.test", Income: "canary-income", Source: "fair"}
}
