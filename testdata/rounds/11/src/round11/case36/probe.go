//go:build probe

package case36

func employee() Employee { return Employee{Person{"canary-first", "canary-last"}, 5} }

var Probe = map[string]func(){
	"LeakPromoted":    func() { LeakPromoted(employee()) },
	"CleanPromoted":   func() { CleanPromoted(employee()) },
	"LeakOutside":     func() { LeakOutside(employee()) },
	"CleanOutside":    func() { CleanOutside(employee()) },
	"LeakJSON":        func() { LeakJSON(employee()) },
	"CleanJSON":       func() { CleanJSON(employee()) },
	"LeakValue":       func() { LeakValue(employee()) },
	"CleanValue":      func() { CleanValue(employee()) },
	"LeakExpression":  func() { LeakExpression(employee()) },
	"CleanExpression": func() { CleanExpression(employee()) },
	"LeakReceiver":    func() { LeakReceiver(employee()) },
	"CleanReceiver":   func() { CleanReceiver(employee()) },
}
