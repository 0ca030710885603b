//go:build probe

package case27

// Forms has the salary, which is a number.
var Forms = map[string][]string{"LeakPay": {"7654321"}, "LeakKept": {"7654321"}}

func sample() Employee {
	return Employee{No: 1, Name: "canary-name", Salary: 7654321, Dept: "kitchen"}
}

var Probe = map[string]func(){
	"LeakCards":  func() { LeakCards(sample()) },
	"CleanCards": func() { CleanCards(sample()) },
	"LeakPay":    func() { LeakPay(sample()) },
	"CleanPay":   func() { CleanPay(sample()) },
	"LeakKept":   func() { LeakKept(sample()) },
	"CleanKept":  func() { CleanKept(sample()) },
	"LeakNext":   func() { LeakNext(sample()) },
	"CleanNext":  func() { CleanNext(sample()) },
}
