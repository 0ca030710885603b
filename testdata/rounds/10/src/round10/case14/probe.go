//go:build probe

package case14

func rider() Rider { return Rider{5, "canary-name", "canary-pickup"} }

var Probe = map[string]func(){
	"LeakRest":       func() { LeakRest(rider()) },
	"CleanReset":     func() { CleanReset(rider()) },
	"LeakTruncate":   func() { LeakTruncate(rider()) },
	"CleanTruncate":  func() { CleanTruncate(rider()) },
	"LeakOnce":       func() { LeakOnce(rider()) },
	"CleanOnce":      func() { CleanOnce(rider()) },
	"LeakMap":        func() { LeakMap(rider()) },
	"CleanMap":       func() { CleanMap(rider()) },
	"LeakOnceValue":  func() { LeakOnceValue(rider()) },
	"CleanOnceValue": func() { CleanOnceValue(rider()) },
}
