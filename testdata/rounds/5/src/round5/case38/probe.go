//go:build probe

package case38

func sample() Stay {
	return Stay{Room: "r1", Guest: "canary-guest", Notes: "canary-notes"}
}

var Probe = map[string]func(){
	"LeakOutside":  func() { LeakOutside(sample()) },
	"CleanOutside": func() { CleanOutside(sample()) },
	"LeakChanged":  func() { LeakChanged(sample()) },
	"CleanChanged": func() { CleanChanged(sample()) },
	"LeakLast":     func() { LeakLast(sample()) },
	"CleanLast":    func() { CleanLast(sample()) },
	"LeakReturn":   func() { LeakReturn(sample()) },
	"CleanReturn":  func() { CleanReturn(sample()) },
}
