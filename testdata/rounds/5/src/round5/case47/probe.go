//go:build probe

package case47

func sample() Seat {
	return Seat{Row: 2, Name: "canary-name", Tel: "canary-tel"}
}

var Probe = map[string]func(){
	"LeakEarly":         func() { LeakEarly(sample()) },
	"CleanEarly":        func() { CleanEarly(sample()) },
	"LeakLate":          func() { LeakLate(sample()) },
	"CleanLate":         func() { CleanLate(sample()) },
	"LeakMenu":          func() { LeakMenu(sample()) },
	"CleanMenu":         func() { CleanMenu(sample()) },
	"LeakRangeCopy":     func() { LeakRangeCopy(sample()) },
	"CleanRangePointer": func() { CleanRangePointer(sample()) },
	"LeakExpression":    func() { LeakExpression(sample()) },
	"CleanExpression":   func() { CleanExpression(sample()) },
}
