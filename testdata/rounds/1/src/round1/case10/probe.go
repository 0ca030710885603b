//go:build probe

package case10

var Probe = map[string]func(){
	"LeakGotoBack":       func() { LeakGotoBack(sample()) },
	"CleanGotoBack":      func() { CleanGotoBack(sample()) },
	"LeakGotoOver":       func() { LeakGotoOver(sample()) },
	"CleanGotoOver":      func() { CleanGotoOver(sample()) },
	"LeakLabelledBreak":  func() { LeakLabelledBreak(sample()) },
	"CleanPlainBreak":    func() { CleanPlainBreak(sample()) },
	"LeakFallthrough":    func() { LeakFallthrough(sample()) },
	"CleanNoFallthrough": func() { CleanNoFallthrough(sample()) },
}

func sample() Caller {
	return Caller{ID: 7, Number: "canary-number", Line: "L1"}
}
