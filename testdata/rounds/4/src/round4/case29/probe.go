//go:build probe

package case29

func sample() Ticket { return Ticket{No: 1, Question: "canary-question", Queue: "billing"} }

var Probe = map[string]func(){
	"LeakSave":     func() { LeakSave(sample()) },
	"CleanSave":    func() { CleanSave(sample()) },
	"LeakError":    func() { LeakError(sample()) },
	"CleanError":   func() { CleanError(sample()) },
	"LeakPending":  func() { LeakPending(sample()) },
	"CleanPending": func() { CleanPending(sample()) },
}
