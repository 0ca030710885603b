//go:build probe

package case20

func employee() *Employee { return &Employee{12, "canary-name", "canary-iban", "4.02"} }

var Probe = map[string]func(){
	"LeakTable":       func() { LeakTable(employee()) },
	"CleanTable":      func() { CleanTable(employee()) },
	"LeakExpression":  func() { LeakExpression(employee()) },
	"CleanExpression": func() { CleanExpression(employee()) },
	"LeakBound":       func() { LeakBound(employee()) },
	"CleanBound":      func() { CleanBound(employee()) },
	"LeakSteps":       func() { LeakSteps(employee()) },
	"CleanSteps":      func() { CleanSteps(employee()) },
}
