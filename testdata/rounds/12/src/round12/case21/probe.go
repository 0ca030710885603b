//go:build probe

package case21

func employee() Employee { return Employee{1, "canary-email", 5, "d4"} }
func patch() Patch       { return Patch{Salary: new(6)} }

var Probe = map[string]func(){
	"LeakApplied":  func() { LeakApplied(employee(), patch()) },
	"CleanApplied": func() { CleanApplied(employee(), patch()) },
	"LeakPointer":  func() { LeakPointer(employee(), patch()) },
	"CleanPointer": func() { CleanPointer(employee(), patch()) },
	"LeakJSON":     func() { LeakJSON(employee(), patch()) },
	"CleanJSON":    func() { CleanJSON(employee(), patch()) },
}
