//go:build probe

package case24

func guest() Guest { return Guest{101, "canary-phone", "canary-text"} }

var Probe = map[string]func(){
	"LeakConsole":   func() { LeakConsole(guest()) },
	"CleanQuiet":    func() { CleanQuiet(guest()) },
	"LeakBroken":    func() { LeakBroken(guest()) },
	"CleanBroken":   func() { CleanBroken(guest()) },
	"LeakFallback":  func() { LeakFallback(guest()) },
	"CleanFallback": func() { CleanFallback(guest()) },
}
