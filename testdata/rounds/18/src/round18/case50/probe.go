//go:build probe

package case50

var Forms = map[string][]string{"LeakZip": {"MIM*)"}} // which the packed form has of "canary-debts"

var Probe = map[string]func(){
	"LeakTee":     func() { LeakTee(Report{"r1", "canary-name", "canary-debts"}) },
	"CleanTee":    func() { CleanTee(Report{"r1", "canary-name", "canary-debts"}) },
	"LeakPooled":  func() { LeakPooled(Report{"r1", "canary-name", "canary-debts"}) },
	"CleanPooled": func() { CleanPooled(Report{"r1", "canary-name", "canary-debts"}) },
	"LeakZip":     func() { LeakZip(Report{"r1", "canary-name", "canary-debts"}) },
	"CleanZip":    func() { CleanZip(Report{"r1", "canary-name", "canary-debts"}) },
	"LeakPipe":    func() { LeakPipe(Report{"r1", "canary-name", "canary-debts"}) },
	"CleanPipe":   func() { CleanPipe(Report{"r1", "canary-name", "canary-debts"}) },
}
