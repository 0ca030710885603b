//go:build probe

package case22

var slip = Payslip{"Ann", "canary-email", "canary-net", "canary-account", 3}

var Probe = map[string]func(){
	"LeakBody":        func() { LeakBody(NewOffice(), slip) },
	"CleanBody":       func() { CleanBody(NewOffice(), slip) },
	"CleanReplaced":   func() { CleanReplaced(NewOffice(), slip) },
	"LeakAlternative": func() { LeakAlternative(NewOffice(), slip) },
	"LeakAttachment":  func() { LeakAttachment(NewOffice(), []Payslip{slip}) },
	"CleanAttachment": func() { CleanAttachment(NewOffice(), []Payslip{slip}) },
	"LeakSubject":     func() { LeakSubject(NewOffice(), slip) },
	"CleanSubject":    func() { CleanSubject(NewOffice(), []Payslip{slip}) },
}
