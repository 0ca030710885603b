//go:build probe

package case31

var Probe = map[string]func(){
	"LeakResetBefore":     func() { LeakResetBefore(sample()) },
	"CleanResetAfter":     func() { CleanResetAfter(sample()) },
	"LeakTwoWriters":      func() { LeakTwoWriters(sample()) },
	"CleanTwoBuffers":     func() { CleanTwoBuffers(sample()) },
	"LeakTruncatedBefore": func() { LeakTruncatedBefore(sample()) },
	"CleanTruncatedAfter": func() { CleanTruncatedAfter(sample()) },
	"LeakTakenString":     func() { LeakTakenString(sample()) },
	"CleanTakenString":    func() { CleanTakenString(sample()) },
	"LeakReadFrom":        func() { LeakReadFrom(sample()) },
	"CleanReadFrom":       func() { CleanReadFrom(sample()) },
}

func sample() Player {
	return Player{ID: "p-7", Name: "canary-name", Geo: "canary-geo", Team: "red"}
}
