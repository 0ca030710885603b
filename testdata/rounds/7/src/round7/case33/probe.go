//go:build probe

package case33

func sampleRegistered() Registered { return Registered{ID: "r1", Email: "canary-email"} }

func samplePaid() Paid { return Paid{Order: "o1", Card: "canary-card", Cents: 300} }

var Probe = map[string]func(){
	"LeakLogged":      func() { LeakLogged(sampleRegistered()) },
	"CleanLogged":     func() { CleanLogged(sampleRegistered()) },
	"LeakSubscriber":  func() { LeakSubscriber(samplePaid()) },
	"CleanSubscriber": func() { CleanSubscriber(samplePaid()) },
	"LeakLast":        func() { LeakLast(samplePaid()) },
	"CleanLast":       func() { CleanLast(samplePaid()) },
	"CleanOther":      func() { CleanOther(sampleRegistered(), samplePaid()) },
}
