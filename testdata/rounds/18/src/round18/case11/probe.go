//go:build probe

package case11

var Probe = map[string]func(){
	"LeakParse":   func() { LeakParse(Applicant{1, "canary-name", "canary-income"}) },
	"CleanParse":  func() { CleanParse(Applicant{1, "canary-name", "canary-income"}) },
	"LeakValue":   func() { LeakValue(Applicant{1, "canary-name", "canary-income"}) },
	"CleanValue":  func() { CleanValue(Applicant{1, "canary-name", "canary-income"}) },
	"LeakNested":  func() { LeakNested(Applicant{1, "canary-name", "canary-income"}) },
	"CleanNested": func() { CleanNested(Applicant{1, "canary-name", "canary-income"}) },
	"LeakOr":      func() { LeakOr(Applicant{1, "canary-name", "canary-income"}) },
	"CleanOr":     func() { CleanOr(Applicant{1, "canary-name", "canary-income"}) },
}
