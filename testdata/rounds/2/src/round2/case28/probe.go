//go:build probe

package case28

func sample() []Subscriber {
	return []Subscriber{{ID: 1, Email: "canary-email@example.test", City: "canary-city"}, {ID: 2, Email: "canary-email@example.test", City: "canary-city"}}
}

var Probe = map[string]func(){
	"LeakAll":     func() { LeakAll(sample()) },
	"CleanAll":    func() { CleanAll(sample()) },
	"LeakMap":     func() { LeakMap(sample()) },
	"CleanMap":    func() { CleanMap(sample()) },
	"LeakKeys":    func() { LeakKeys(sample()) },
	"CleanKeys":   func() { CleanKeys(sample()) },
	"LeakPull":    func() { LeakPull(sample()) },
	"CleanPull":   func() { CleanPull(sample()) },
	"LeakPage":    func() { LeakPage(sample()) },
	"CleanPage":   func() { CleanPage(sample()) },
	"LeakSplit":   func() { LeakSplit(sample()) },
	"CleanSplit":  func() { CleanSplit(sample()) },
	"LeakLocal":   func() { LeakLocal(sample()) },
	"CleanDomain": func() { CleanDomain(sample()) },
}
