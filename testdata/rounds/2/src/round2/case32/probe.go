//go:build probe

package case32

func sample() Form { return Form{ID: 1, Tax: "canary-tax", IBAN: "canary-iban"} }

var Probe = map[string]func(){
	"CleanErrors":   func() { CleanErrors(sample()) },
	"LeakVerbose":   func() { LeakVerbose(sample()) },
	"CleanVerbose":  func() { CleanVerbose(sample()) },
	"LeakTax":       func() { LeakTax(sample()) },
	"CleanTax":      func() { CleanTax(sample()) },
	"LeakWrapped":   func() { LeakWrapped(sample()) },
	"CleanWrapped":  func() { CleanWrapped(sample()) },
	"LeakProblems":  func() { LeakProblems(sample()) },
	"CleanProblems": func() { CleanProblems(sample()) },
	"LeakValue":     func() { LeakValue(sample()) },
	"CleanValue":    func() { CleanValue(sample()) },
}
