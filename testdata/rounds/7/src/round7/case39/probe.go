//go:build probe

package case39

func sampleAnswers() []Answer {
	return []Answer{{Form: 1, Name: "canary-name", Opinion: "canary-opinion", Comment: "canary-comment", Stars: 9}}
}

var Probe = map[string]func(){
	"LeakReport":     func() { LeakReport(sampleAnswers()) },
	"CleanReport":    func() { CleanReport(sampleAnswers()) },
	"LeakNameless":   func() { LeakNameless(sampleAnswers()) },
	"CleanAnonymous": func() { CleanAnonymous(sampleAnswers()) },
	"LeakStrict":     func() { LeakStrict(sampleAnswers()) },
	"CleanStrict":    func() { CleanStrict(sampleAnswers()) },
	"LeakTap":        func() { LeakTap(sampleAnswers()) },
	"CleanTap":       func() { CleanTap(sampleAnswers()) },
}
