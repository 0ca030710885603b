//go:build probe

package case21

var Probe = map[string]func(){
	"LeakNames":             func() { LeakNames(new(sample())) },
	"CleanDesks":            func() { CleanDesks(new(sample())) },
	"CleanDepth":            func() { CleanDepth(new(sample())) },
	"LeakAlternating":       func() { LeakAlternating(new(sample())) },
	"CleanAlternating":      func() { CleanAlternating(new(sample())) },
	"LeakReversedTwice":     func() { LeakReversedTwice(new(sample())) },
	"CleanDashes":           func() { CleanDashes(new(sample())) },
	"LeakRecursiveClosure":  func() { LeakRecursiveClosure(new(sample())) },
	"CleanRecursiveClosure": func() { CleanRecursiveClosure(new(sample())) },
}

func sample() Employee {
	return Employee{ID: 7, Name: "canary-name", Salary: "canary-salary", Desk: "d4", Boss: &Employee{ID: 1, Desk: "d1"}}
}
