//go:build probe

package case48

var Forms = map[string][]string{"LeakGob": {"253 23 198 78"}}

func payslip() Payslip { return Payslip{7, "canary-email", 779047} }

var Probe = map[string]func(){
	"LeakPut":   func() { LeakPut(payslip()) },
	"CleanPut":  func() { CleanPut(payslip()) },
	"LeakGob":   func() { LeakGob(payslip()) },
	"CleanJSON": func() { CleanJSON(payslip()) },
	"LeakRaw":   func() { LeakRaw(payslip()) },
	"CleanRaw":  func() { CleanRaw(payslip()) },
}
