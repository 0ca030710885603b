//go:build probe

package case36

func sample() Ticket {
	return Ticket{Number: 1, From: "canary-from@example.test", Text: "canary-text"}
}

var Probe = map[string]func(){
	"LeakBuilder":   func() { LeakBuilder(sample()) },
	"CleanBuilder":  func() { CleanBuilder(sample()) },
	"CleanReset":    func() { CleanReset(sample()) },
	"LeakReset":     func() { LeakReset(sample()) },
	"LeakParts":     func() { LeakParts(sample()) },
	"CleanParts":    func() { CleanParts(sample()) },
	"LeakCopy":      func() { LeakCopy(sample()) },
	"CleanCopy":     func() { CleanCopy(sample()) },
	"LeakMulti":     func() { LeakMulti(sample()) },
	"CleanMulti":    func() { CleanMulti(sample()) },
	"CleanCounter":  func() { CleanCounter(sample()) },
	"LeakPrefixer":  func() { LeakPrefixer(sample()) },
	"CleanPrefixer": func() { CleanPrefixer(sample()) },
}
