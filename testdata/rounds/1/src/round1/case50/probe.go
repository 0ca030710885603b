//go:build probe

package case50

var Probe = map[string]func(){
	"CleanSortedIDs":  func() { CleanSortedIDs(sample()) },
	"LeakSortedNames": func() { LeakSortedNames(sample()) },
	"LeakListed":      func() { LeakListed(sample()) },
	"CleanListed":     func() { CleanListed(sample()) },
	"LeakGrouped":     func() { LeakGrouped(sample()) },
	"CleanGrouped":    func() { CleanGrouped(sample()) },
	"LeakFound":       func() { LeakFound(sample()) },
	"CleanFound":      func() { CleanFound(sample()) },
	"LeakBest":        func() { LeakBest(sample()) },
	"CleanBest":       func() { CleanBest(sample()) },
	"LeakReplaced":    func() { LeakReplaced(sample()) },
	"CleanReplaced":   func() { CleanReplaced(sample()) },
}

func sample() Applicant {
	return Applicant{ID: 7, Name: "canary-name", CV: "canary-cv", Post: "clerk"}
}
