//go:build probe

package case38

func claim() Claim { return Claim{"c1", "canary-insured", "canary-story"} }

var Probe = map[string]func(){
	"LeakWrapped":    func() { LeakWrapped(claim()) },
	"CleanWrapped":   func() { CleanWrapped(claim()) },
	"LeakShadow":     func() { LeakShadow(claim()) },
	"CleanShadow":    func() { CleanShadow(claim()) },
	"LeakLate":       func() { LeakLate(claim()) },
	"CleanLate":      func() { CleanLate(claim()) },
	"LeakRecovered":  func() { LeakRecovered(claim()) },
	"CleanRecovered": func() { CleanRecovered(claim()) },
	"LeakOrder":      func() { LeakOrder(claim()) },
	"CleanOrder":     func() { CleanOrder(claim()) },
	"LeakSecond":     func() { LeakSecond(claim()) },
	"CleanSecond":    func() { CleanSecond(claim()) },
}
