//go:build probe

package case19

import "os"

var base = os.Getenv("PROBE_URL")

func sample() Ticket {
	return Ticket{No: 7, Customer: "canary-customer", Question: "canary-question", Product: "tea"}
}

var Probe = map[string]func(){
	"LeakPrompt":   func() { LeakPrompt(base, sample()) },
	"CleanPrompt":  func() { CleanPrompt(base, sample()) },
	"LeakHistory":  func() { LeakHistory(base, sample()) },
	"CleanHistory": func() { CleanHistory(base, sample()) },
	"LeakSystem":   func() { LeakSystem(base, sample()) },
	"CleanSystem":  func() { CleanSystem(base, sample()) },
}
