//go:build probe

package case13

var Forms = map[string][]string{"LeakMessage": {"owes 8642024"}}

func sampleBorrower() Borrower { return Borrower{Card: "c1", Email: "canary-email", Debt: 8642024} }

var Probe = map[string]func(){
	"LeakVerb":     func() { LeakVerb(sampleBorrower()) },
	"CleanVerb":    func() { CleanVerb(sampleBorrower()) },
	"LeakChain":    func() { LeakChain(sampleBorrower()) },
	"CleanChain":   func() { CleanChain(sampleBorrower()) },
	"LeakMessage":  func() { LeakMessage(sampleBorrower()) },
	"CleanMessage": func() { CleanMessage(sampleBorrower()) },
	"LeakWrapped":  func() { LeakWrapped(sampleBorrower()) },
	"CleanWrapped": func() { CleanWrapped(sampleBorrower()) },
}
