//go:build probe

package case09

func sampleEmployee() Employee {
	return Employee{No: 9, Name: "canary-name", Salary: "canary-salary", Desk: "d1"}
}

var Probe = map[string]func(){
	"LeakDiff":    func() { LeakDiff(sampleEmployee()) },
	"CleanDiff":   func() { CleanDiff(sampleEmployee()) },
	"CleanDesk":   func() { CleanDesk(sampleEmployee()) },
	"LeakRaise":   func() { LeakRaise(sampleEmployee()) },
	"CleanRaise":  func() { CleanRaise(sampleEmployee()) },
	"LeakMemory":  func() { LeakMemory(sampleEmployee()) },
	"CleanMemory": func() { CleanMemory(sampleEmployee()) },
}
