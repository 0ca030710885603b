//go:build probe

package case15

func ledger() *Ledger {
	l := new(Ledger)
	l.Add("monday", Guest{4, "canary-name", "canary-passport"})
	return l
}

var Probe = map[string]func(){
	"LeakDays":    func() { LeakDays(ledger()) },
	"CleanDays":   func() { CleanDays(ledger()) },
	"LeakEach":    func() { LeakEach(ledger()) },
	"CleanEach":   func() { CleanEach(ledger()) },
	"LeakPull":    func() { LeakPull(ledger()) },
	"CleanPull":   func() { CleanPull(ledger()) },
	"LeakSorted":  func() { LeakSorted(ledger()) },
	"CleanSorted": func() { CleanSorted(ledger()) },
}
