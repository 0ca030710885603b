//go:build probe

package case44

func sample() Seen {
	return Seen{Node: "n1", User: "canary-user", Page: "canary-page"}
}

var Probe = map[string]func(){
	"LeakRange":    func() { LeakRange(sample()) },
	"CleanRange":   func() { CleanRange(sample()) },
	"LeakSwap":     func() { LeakSwap(sample()) },
	"CleanSwap":    func() { CleanSwap(sample()) },
	"LeakDeleted":  func() { LeakDeleted(sample()) },
	"CleanDeleted": func() { CleanDeleted(sample()) },
	"LeakLast":     func() { LeakLast(sample()) },
	"CleanLast":    func() { CleanLast(sample()) },
}
