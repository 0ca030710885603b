//go:build probe

package case09

var Probe = map[string]func(){
	"LeakFiveCalls":     func() { LeakFiveCalls(sampleDriver()) },
	"CleanFiveCalls":    func() { CleanFiveCalls(sampleDriver()) },
	"LeakMutual":        func() { LeakMutual(sampleDriver()) },
	"CleanMutual":       func() { CleanMutual(sampleDriver()) },
	"LeakVariadic":      func() { LeakVariadic(sampleDriver()) },
	"CleanVariadic":     func() { CleanVariadic(sampleDriver()) },
	"LeakSpread":        func() { LeakSpread(sampleDriver()) },
	"LeakFirstResult":   func() { LeakFirstResult(sampleDriver()) },
	"CleanOtherResults": func() { CleanOtherResults(sampleDriver()) },
	"LeakOutParameter":  func() { LeakOutParameter(sampleDriver()) },
	"CleanOutParameter": func() { CleanOutParameter(sampleDriver()) },
	"LeakOutMap":        func() { LeakOutMap(sampleDriver()) },
	"CleanOutMap":       func() { CleanOutMap(sampleDriver()) },
	"CleanResetByCall":  func() { CleanResetByCall(sampleDriver()) },
	"LeakResetOther":    func() { LeakResetOther(sampleDriver()) },
	"LeakSwapped":       func() { LeakSwapped(sampleDriver()) },
	"CleanSwapped":      func() { CleanSwapped(sampleDriver()) },
	"LeakErrorResult":   func() { LeakErrorResult(sampleDriver()) },
	"CleanErrorResult":  func() { CleanErrorResult(sampleDriver()) },
	"LeakNamedResult":   func() { LeakNamedResult(sampleDriver()) },
	"CleanNamedResult":  func() { CleanNamedResult(sampleDriver()) },
}

func sampleDriver() Driver {
	return Driver{ID: 7, Name: "canary-name", License: "canary-license", Depot: "depot"}
}
