//go:build probe

package case16

func applicant() *Applicant { return &Applicant{"cook", "canary-mail", "canary-phone", "canary-cv"} }

var Probe = map[string]func(){
	"LeakValue":   func() { LeakValue(applicant()) },
	"CleanValue":  func() { CleanValue(applicant()) },
	"LeakVerb":    func() { LeakVerb(applicant()) },
	"CleanVerb":   func() { CleanVerb(applicant()) },
	"LeakUnwrap":  func() { LeakUnwrap(applicant()) },
	"CleanUnwrap": func() { CleanUnwrap(applicant()) },
	"LeakJoin":    func() { LeakJoin(applicant()) },
	"CleanJoin":   func() { CleanJoin(applicant()) },
	"LeakWho":     func() { LeakWho(applicant()) },
	"CleanWho":    func() { CleanWho(applicant()) },
}
