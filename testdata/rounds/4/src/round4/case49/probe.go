//go:build probe

package case49

func sample() Neighbour {
	return Neighbour{Flat: "4b", Name: "canary-name", Fine: "canary-fine"}
}

var Probe = map[string]func(){
	"LeakLines":     func() { LeakLines(sample()) },
	"CleanLines":    func() { CleanLines(sample()) },
	"LeakLog":       func() { LeakLog(sample()) },
	"CleanLog":      func() { CleanLog(sample()) },
	"LeakUndone":    func() { LeakUndone(sample()) },
	"CleanUndone":   func() { CleanUndone(sample()) },
	"LeakDescribe":  func() { LeakDescribe(sample()) },
	"CleanDescribe": func() { CleanDescribe(sample()) },
}
