//go:build probe

package case39

func sampleVoter() Voter { return Voter{5, "canary-name", "canary-opinion", "w1"} }

var Probe = map[string]func(){
	"LeakResult":    func() { LeakResult(sampleVoter()) },
	"CleanResult":   func() { CleanResult(sampleVoter()) },
	"LeakFirst":     func() { LeakFirst(sampleVoter()) },
	"CleanFirst":    func() { CleanFirst(sampleVoter()) },
	"LeakFill":      func() { LeakFill(sampleVoter()) },
	"CleanFill":     func() { CleanFill(sampleVoter()) },
	"LeakFillAll":   func() { LeakFillAll(sampleVoter()) },
	"CleanFillAll":  func() { CleanFillAll(sampleVoter()) },
	"LeakVariadic":  func() { LeakVariadic(sampleVoter()) },
	"CleanVariadic": func() { CleanVariadic(sampleVoter()) },
	"LeakNest":      func() { LeakNest(sampleVoter()) },
	"CleanNest":     func() { CleanNest(sampleVoter()) },
	"LeakPing":      func() { LeakPing(sampleVoter()) },
	"CleanPing":     func() { CleanPing(sampleVoter()) },
	"LeakChoose":    func() { LeakChoose(sampleVoter()) },
	"CleanChoose":   func() { CleanChoose(sampleVoter()) },
}
