//go:build probe

package case15

var Probe = map[string]func(){
	"LeakDecision":  func() { LeakDecision(Applicant{"a1", "canary-name", "canary-income"}) },
	"CleanDecision": func() { CleanDecision(Applicant{"a1", "canary-name", "canary-income"}) },
	"LeakError":     func() { LeakError(Applicant{"a1", "canary-name", "canary-income"}) },
	"CleanError":    func() { CleanError(Applicant{"a1", "canary-name", "canary-income"}) },
	"LeakOther":     func() { LeakOther(Applicant{"a1", "canary-name", "canary-income"}) },
	"CleanOther":    func() { CleanOther(Applicant{"a1", "canary-name", "canary-income"}) },
}
