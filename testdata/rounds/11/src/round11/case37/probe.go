//go:build probe

package case37

func report() Report    { return Report{"fire", "hall", "canary-witness", "canary-text"} }
func reports() []Report { return []Report{report(), {Kind: "flood"}, report()} }

var Probe = map[string]func(){
	"LeakLabel":        func() { LeakLabel(reports()) },
	"CleanLabel":       func() { CleanLabel(reports()) },
	"LeakFallthrough":  func() { LeakFallthrough(report()) },
	"CleanFallthrough": func() { CleanFallthrough(report()) },
	"LeakGoto":         func() { LeakGoto(report()) },
	"CleanGoto":        func() { CleanGoto(report()) },
	"LeakDebug":        func() { LeakDebug(report()) },
	"CleanDebug":       func() { CleanDebug(report()) },
	"LeakReturn":       func() { LeakReturn(report()) },
	"CleanReturn":      func() { CleanReturn(report()) },
	"LeakNil":          func() { LeakNil(reports()) },
	"CleanNil":         func() { CleanNil(reports()) },
}
