//go:build probe

package case20

func sample() Lead { return Lead{ID: 1, Company: "canary-company", Job: "canary-job", Stage: "new"} }

var Probe = map[string]func(){
	"LeakScore":     func() { LeakScore(sample()) },
	"CleanScore":    func() { CleanScore(sample()) },
	"CleanReporter": func() { CleanReporter(sample()) },
	"LeakRank":      func() { LeakRank(sample()) },
	"CleanRank":     func() { CleanRank(sample()) },
	"CleanRate":     func() { CleanRate(sample()) },
}
