//go:build probe

package case48

func sample() Order {
	return Order{ID: "o-1", Buyer: "canary-buyer@example.test", Address: "canary-address", Items: 2}
}

var Probe = map[string]func(){
	"LeakRequests":   func() { LeakRequests(sample()) },
	"CleanDurations": func() { CleanDurations(sample()) },
	"CleanRequests":  func() { CleanRequests(sample()) },
	"LeakAnswers":    func() { LeakAnswers(sample()) },
	"CleanAnswers":   func() { CleanAnswers(sample()) },
	"LeakTyped":      func() { LeakTyped(sample()) },
	"CleanTyped":     func() { CleanTyped(sample()) },
	"LeakAdapted":    func() { LeakAdapted(sample()) },
	"CleanAdapted":   func() { CleanAdapted(sample()) },
	"CleanMismatch":  func() { CleanMismatch(sample()) },
}
