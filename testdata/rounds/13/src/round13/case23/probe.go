//go:build probe

package case23

var Probe = map[string]func(){
	"LeakPayslip": func() { LeakPayslip(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"CleanCard":   func() { CleanCard(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"LeakBadge":   func() { LeakBadge(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"CleanBadge":  func() { CleanBadge(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"LeakInto":    func() { LeakInto(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"CleanInto":   func() { CleanInto(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"LeakValues":  func() { LeakValues(Employee{1, "canary-name", "canary-salary", "d4"}) },
	"CleanNames":  func() { CleanNames(Employee{1, "canary-name", "canary-salary", "d4"}) },
}
