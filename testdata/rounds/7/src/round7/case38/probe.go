//go:build probe

package case38

func sampleReturn() Return {
	return Return{No: "r1", Customer: "canary-customer", IBAN: "canary-iban", Reason: "canary-reason"}
}

var Probe = map[string]func(){
	"LeakHook":       func() { LeakHook(sampleReturn()) },
	"CleanHook":      func() { CleanHook(sampleReturn()) },
	"LeakRefund":     func() { LeakRefund(sampleReturn()) },
	"CleanRefund":    func() { CleanRefund(sampleReturn()) },
	"LeakRefusal":    func() { LeakRefusal(sampleReturn()) },
	"CleanRefusal":   func() { CleanRefusal(sampleReturn()) },
	"LeakForgotten":  func() { LeakForgotten(sampleReturn()) },
	"CleanForgotten": func() { CleanForgotten(sampleReturn()) },
}
