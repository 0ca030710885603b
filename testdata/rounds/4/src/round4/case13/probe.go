//go:build probe

package case13

import "os"

func sample() Order {
	return Order{ID: "o1", Street: "canary-street", City: "canary-city", Article: "tea"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakDeliver":  func() { LeakDeliver(base, sample()) },
	"CleanDeliver": func() { CleanDeliver(base, sample()) },
	"LeakView":     func() { LeakView(base, sample()) },
	"CleanView":    func() { CleanView(base, sample()) },
	"LeakEvent":    func() { LeakEvent(base, sample()) },
	"CleanEvent":   func() { CleanEvent(base, sample()) },
	"LeakAddress":  func() { LeakAddress(base, sample()) },
	"CleanAddress": func() { CleanAddress(base, sample()) },
}
