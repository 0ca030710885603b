//go:build probe

package case22

func sample() []Invoice {
	return []Invoice{{Number: 1, Payer: "canary-payer", Card: "canary-card"}, {Number: 2, Payer: "canary-payer", Card: "canary-card"}}
}

var Probe = map[string]func(){
	"LeakJobs":     func() { LeakJobs(sample()) },
	"CleanJobs":    func() { CleanJobs(sample()) },
	"LeakResults":  func() { LeakResults(sample()) },
	"CleanResults": func() { CleanResults(sample()) },
	"LeakSelect":   func() { LeakSelect(sample()) },
	"CleanSelect":  func() { CleanSelect(sample()) },
	"LeakTasks":    func() { LeakTasks(sample()) },
	"CleanTasks":   func() { CleanTasks(sample()) },
}
