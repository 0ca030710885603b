//go:build probe

package case20

func sampleEmployee() Employee {
	return Employee{No: "e1", Name: "canary-name", Salary: "canary-salary", Room: "r1"}
}

func sampleTrainee() Trainee { return Trainee{No: "t1", Salary: "canary-salary"} }

var Probe = map[string]func(){
	"LeakChanges":  func() { LeakChanges(sampleEmployee()) },
	"CleanChanges": func() { CleanChanges(sampleEmployee()) },
	"LeakTrainee":  func() { LeakTrainee(sampleTrainee()) },
	"CleanTrainee": func() { CleanTrainee(sampleTrainee()) },
	"LeakBefore":   func() { LeakBefore(sampleEmployee()) },
	"CleanBefore":  func() { CleanBefore(sampleEmployee()) },
}
