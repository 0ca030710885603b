//go:build probe

package case37

import "os"

func sample() Recipient {
	return Recipient{ID: 1, Phone: "canary-phone", Chat: "canary-chat", Lang: "de"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakGateway":   func() { LeakGateway(base, sample()) },
	"CleanGateway":  func() { CleanGateway(base, sample()) },
	"LeakConsole":   func() { LeakConsole(sample()) },
	"CleanOutbox":   func() { CleanOutbox(sample()) },
	"LeakOutbox":    func() { LeakOutbox(sample()) },
	"LeakFallback":  func() { LeakFallback(sample()) },
	"CleanFallback": func() { CleanFallback(sample()) },
	"LeakFunc":      func() { LeakFunc(sample()) },
	"CleanFunc":     func() { CleanFunc(sample()) },
}
