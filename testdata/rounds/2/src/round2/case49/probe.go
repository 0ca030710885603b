//go:build probe

package case49

func sample() *Applicant {
	return &Applicant{ID: 1, Name: "canary-name", Score: "canary-score", Children: []string{"canary-children"}}
}

func several() []*Applicant { return []*Applicant{sample(), sample()} }

var Probe = map[string]func(){
	"LeakHistory":   func() { LeakHistory(sample()) },
	"CleanHistory":  func() { CleanHistory(sample()) },
	"LeakFailure":   func() { LeakFailure(sample()) },
	"CleanFailure":  func() { CleanFailure(sample()) },
	"LeakJob":       func() { LeakJob(sample()) },
	"CleanJob":      func() { CleanJob(sample()) },
	"LeakIndex":     func() { LeakIndex(several()) },
	"CleanIndex":    func() { CleanIndex(several()) },
	"LeakChildren":  func() { LeakChildren(sample()) },
	"CleanChildren": func() { CleanChildren(sample()) },
	"LeakSummary":   func() { LeakSummary(several()) },
	"CleanSummary":  func() { CleanSummary(several()) },
}
