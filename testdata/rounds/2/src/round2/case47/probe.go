//go:build probe

package case47

func sample() []Student {
	return []Student{{ID: 1, Name: "canary-name", School: "canary-school", Grade: 2}}
}

var Probe = map[string]func(){
	"LeakNames":    func() { LeakNames(sample()) },
	"CleanGrades":  func() { CleanGrades(sample()) },
	"LeakTrimmed":  func() { LeakTrimmed(sample()) },
	"CleanMasked":  func() { CleanMasked(sample()) },
	"CleanLengths": func() { CleanLengths(sample()) },
	"CleanKnown":   func() { CleanKnown(sample()) },
	"LeakNested":   func() { LeakNested(sample()) },
	"CleanNested":  func() { CleanNested(sample()) },
	"LeakPlain":    func() { LeakPlain(sample()[0]) },
	"CleanCount":   func() { CleanCount(sample()) },
	"LeakCreate":   func() { LeakCreate(sample()) },
	"CleanCreate":  func() { CleanCreate(sample()) },
	"LeakPage":     func() { LeakPage(sample()) },
	"CleanPage":    func() { CleanPage(sample()) },
}
