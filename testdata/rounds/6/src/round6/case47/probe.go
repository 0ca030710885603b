//go:build probe

package case47

func sample() Resident { return Resident{No: 5, Name: "canary-name", Diet: "canary-diet"} }

var Probe = map[string]func(){
	"LeakDescribe":  func() { LeakDescribe(sample()) },
	"CleanDescribe": func() { CleanDescribe(sample()) },
	"LeakNote":      func() { LeakNote(sample()) },
	"CleanNote":     func() { CleanNote(sample()) },
	"LeakKey":       func() { LeakKey(sample()) },
	"CleanKey":      func() { CleanKey(sample()) },
	"LeakLabel":     func() { LeakLabel(sample()) },
	"CleanLabel":    func() { CleanLabel(sample()) },
}
