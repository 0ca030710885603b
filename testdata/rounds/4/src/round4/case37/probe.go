//go:build probe

package case37

func sample() Payer {
	return Payer{Ref: "p1", TaxID: "canary-taxid", Income: "canary-income", Class: 1}
}

var Probe = map[string]func(){
	"LeakName":   func() { LeakName(sample()) },
	"CleanName":  func() { CleanName(sample()) },
	"LeakBench":  func() { LeakBench(sample()) },
	"CleanBench": func() { CleanBench(sample()) },
	"LeakParse":  func() { LeakParse(sample()) },
	"CleanParse": func() { CleanParse(sample()) },
}
