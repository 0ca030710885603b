//go:build probe

package case37

func sample() Loan {
	return Loan{Stage: 1, Score: "canary-score", Holder: "canary-holder", Branch: "b1"}
}

var Probe = map[string]func(){
	"LeakFallthrough":  func() { LeakFallthrough(sample()) },
	"CleanFallthrough": func() { CleanFallthrough(sample()) },
	"LeakRefused":      func() { LeakRefused(sample()) },
	"CleanRefused":     func() { CleanRefused(sample()) },
	"LeakRetry":        func() { LeakRetry(sample()) },
	"CleanRetry":       func() { CleanRetry(sample()) },
	"LeakShadow":       func() { LeakShadow(sample()) },
	"CleanShadow":      func() { CleanShadow(sample()) },
}
