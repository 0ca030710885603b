//go:build probe

package case38

func applicant() Applicant { return Applicant{"R1", "canary-email", "canary-cv"} }

var Probe = map[string]func(){
	"LeakGroup":    func() { LeakGroup(applicant()) },
	"CleanGroup":   func() { CleanGroup(applicant()) },
	"LeakDeleted":  func() { LeakDeleted(applicant()) },
	"CleanDeleted": func() { CleanDeleted(applicant()) },
	"LeakNested":   func() { LeakNested(applicant()) },
	"CleanNested":  func() { CleanNested(applicant()) },
	"LeakForm":     func() { LeakForm(applicant()) },
	"CleanForm":    func() { CleanForm(applicant()) },
}
