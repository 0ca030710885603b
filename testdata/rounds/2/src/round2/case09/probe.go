//go:build probe

package case09

func sample() Transfer {
	return Transfer{ID: "t-9", IBAN: "canary-iban", Holder: "canary-holder", Cents: 100}
}

var Probe = map[string]func(){
	"LeakInput":    func() { LeakInput(sample()) },
	"CleanInput":   func() { CleanInput(sample()) },
	"CleanQuiet":   func() { CleanQuiet(sample()) },
	"LeakWrapped":  func() { LeakWrapped(sample()) },
	"CleanWrapped": func() { CleanWrapped(sample()) },
	"LeakClosure":  func() { LeakClosure(sample()) },
	"CleanClosure": func() { CleanClosure(sample()) },
}
