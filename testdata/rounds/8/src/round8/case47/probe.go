//go:build probe

package case47

func sampleReader() Reader { return Reader{6, "canary-name", []Loan{{3, "canary-title"}}} }

var Probe = map[string]func(){
	"LeakMethodValue":  func() { LeakMethodValue(sampleReader()) },
	"CleanMethodValue": func() { CleanMethodValue(sampleReader()) },
	"LeakExpression":   func() { LeakExpression(sampleReader()) },
	"CleanExpression":  func() { CleanExpression(sampleReader()) },
	"CleanShell":       func() { CleanShell(sampleReader()) },
	"LeakShell":        func() { LeakShell(sampleReader()) },
	"LeakHelp":         func() { LeakHelp(sampleReader()) },
	"CleanHelp":        func() { CleanHelp(sampleReader()) },
	"LeakUnknown":      func() { LeakUnknown(sampleReader()) },
	"CleanUnknown":     func() { CleanUnknown(sampleReader()) },
	"LeakChecks":       func() { LeakChecks(sampleReader()) },
	"CleanChecks":      func() { CleanChecks(sampleReader()) },
}
