//go:build probe

package case39

func sample() Booking {
	return Booking{ID: "b-1", Holder: "canary-holder", Plate: "canary-plate"}
}

var Probe = map[string]func(){
	"LeakNamed":       func() { LeakNamed(sample()) },
	"CleanNamed":      func() { CleanNamed(sample()) },
	"LeakSpan":        func() { LeakSpan(sample()) },
	"CleanSpan":       func() { CleanSpan(sample()) },
	"LeakEarly":       func() { LeakEarly(sample()) },
	"CleanLate":       func() { CleanLate(sample()) },
	"LeakCleanup":     func() { LeakCleanup(sample()) },
	"CleanCleanup":    func() { CleanCleanup(sample()) },
	"LeakResults":     func() { LeakResults(sample()) },
	"CleanResults":    func() { CleanResults(sample()) },
	"LeakReassigned":  func() { LeakReassigned(sample()) },
	"CleanReassigned": func() { CleanReassigned(sample()) },
}
