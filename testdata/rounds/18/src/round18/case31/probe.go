//go:build probe

package case31

var Forms = map[string][]string{"LeakWhy": {"553211"}, "LeakLoan": {"553211", "canary-reason"}}

func loan() *Loan { return &Loan{ID: 1, Score: 553211, Reason: "canary-reason"} }

var Probe = map[string]func(){
	"LeakWhy":   func() { LeakWhy(loan()) },
	"CleanWhy":  func() { CleanWhy(loan()) },
	"LeakStep":  func() { LeakStep(loan()) },
	"CleanStep": func() { CleanStep(loan()) },
	"LeakLoan":  func() { LeakLoan(loan()) },
	"CleanLoan": func() { CleanLoan(loan()) },
}
