//go:build probe

package case28

var Probe = map[string]func(){
	"LeakBold":         func() { LeakBold(sample()) },
	"CleanShy":         func() { CleanShy(sample()) },
	"LeakSlice":        func() { LeakSlice(sample()) },
	"CleanGroup":       func() { CleanGroup(sample()) },
	"LeakArgument":     func() { LeakArgument(sample()) },
	"CleanArgument":    func() { CleanArgument(sample()) },
	"LeakLateValue":    func() { LeakLateValue(sample()) },
	"CleanLatePointer": func() { CleanLatePointer(sample()) },
}

func sample() Holder {
	return Holder{ID: 7, Email: "canary-email@example.test", Iban: "canary-iban", Branch: "b1"}
}
