//go:build probe

package case09

var Probe = map[string]func(){
	"LeakUnnamed":         func() { LeakUnnamed(sample()) },
	"CleanNamed":          func() { CleanNamed(sample()) },
	"LeakAnnotated":       func() { LeakAnnotated(sample()) },
	"CleanAnnotated":      func() { CleanAnnotated(sample()) },
	"LeakSecondResult":    func() { LeakSecondResult(sample()) },
	"CleanFirstResult":    func() { CleanFirstResult(sample()) },
	"LeakSwappedResults":  func() { LeakSwappedResults(sample()) },
	"CleanSwappedResults": func() { CleanSwappedResults(sample()) },
}

func sample() Voter {
	return Voter{ID: 7, Name: "canary-name", Party: "canary-party", Ward: "W3"}
}
