//go:build probe

package case49

func journey() Journey { return Journey{"j1", "canary-name", "canary-passport"} }

var Probe = map[string]func(){
	"LeakUndo":     func() { LeakUndo(journey()) },
	"CleanUndo":    func() { CleanUndo(journey()) },
	"LeakFailed":   func() { LeakFailed(journey()) },
	"CleanFailed":  func() { CleanFailed(journey()) },
	"LeakOption":   func() { LeakOption(journey()) },
	"CleanOption":  func() { CleanOption(journey()) },
	"LeakPrinted":  func() { LeakPrinted(journey()) },
	"CleanPrinted": func() { CleanPrinted(journey()) },
	"LeakCurry":    func() { LeakCurry(journey()) },
	"CleanCurry":   func() { CleanCurry(journey()) },
}
