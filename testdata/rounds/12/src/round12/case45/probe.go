//go:build probe

package case45

func applicant() Applicant { return Applicant{"r1", "canary-name", "canary-salary", "canary-key"} }

var Probe = map[string]func(){
	"LeakAnswered":  func() { LeakAnswered(applicant()) },
	"CleanAnswered": func() { CleanAnswered(applicant()) },
	"LeakQuery":     func() { LeakQuery(applicant()) },
	"CleanQuery":    func() { CleanQuery(applicant()) },
	"LeakBody":      func() { LeakBody(applicant()) },
	"CleanBody":     func() { CleanBody(applicant()) },
}
