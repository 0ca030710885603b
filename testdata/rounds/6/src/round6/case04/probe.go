//go:build probe

package case04

func sample() Account {
	return Account{ID: "a1", Email: "canary-email", Phone: "canary-phone", Plan: "free"}
}

var Probe = map[string]func(){
	"LeakChanges":   func() { LeakChanges(sample()) },
	"CleanChanges":  func() { CleanChanges(sample()) },
	"LeakTrail":     func() { LeakTrail(sample()) },
	"CleanTrail":    func() { CleanTrail(sample()) },
	"LeakDiscarded": func() { LeakDiscarded(sample()) },
	"CleanInPlace":  func() { CleanInPlace(sample()) },
}
