//go:build probe

package case33

func sample() Lodger {
	return Lodger{Flat: 3, Name: "canary-name", Debt: "canary-debt"}
}

var Probe = map[string]func(){
	"LeakNone":      func() { LeakNone(sample()) },
	"CleanDefault":  func() { CleanDefault(sample()) },
	"LeakChosen":    func() { LeakChosen(sample(), false) },
	"CleanChosen":   func() { CleanChosen(sample(), false) },
	"LeakFallback":  func() { LeakFallback(sample()) },
	"CleanFallback": func() { CleanFallback(sample()) },
	"LeakBranch":    func() { LeakBranch(sample()) },
	"CleanBranch":   func() { CleanBranch(sample()) },
}
