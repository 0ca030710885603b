//go:build probe

package case25

func sample() *Employee {
	return &Employee{ID: 3, Name: "canary-name", Income: "canary-income", Notes: "canary-notes", Team: "ops"}
}

var Probe = map[string]func(){
	"LeakFields":     func() { LeakFields(sample()) },
	"CleanFields":    func() { CleanFields(sample()) },
	"LeakReporters":  func() { LeakReporters(sample()) },
	"CleanReporters": func() { CleanReporters(sample()) },
	"LeakCommands":   func() { LeakCommands(sample()) },
	"CleanCommands":  func() { CleanCommands(sample()) },
	"LeakIncome":     func() { LeakIncome(sample()) },
	"CleanIncome":    func() { CleanIncome(sample()) },
	"LeakMethods":    func() { LeakMethods(sample()) },
	"CleanMethods":   func() { CleanMethods(sample()) },
}
