//go:build probe

package case15

func sampleApplicant() Applicant {
	return Applicant{Case: 3, Name: "canary-name", TaxID: "canary-taxid", Amount: 5000}
}

var Probe = map[string]func(){
	"LeakCause":      func() { LeakCause(sampleApplicant()) },
	"CleanCause":     func() { CleanCause(sampleApplicant()) },
	"CleanAmount":    func() { CleanAmount(sampleApplicant()) },
	"LeakPublic":     func() { LeakPublic(sampleApplicant()) },
	"CleanPublic":    func() { CleanPublic(sampleApplicant()) },
	"CleanAnswer":    func() { CleanAnswer(sampleApplicant()) },
	"LeakUnwrapped":  func() { LeakUnwrapped(sampleApplicant()) },
	"CleanUnwrapped": func() { CleanUnwrapped(sampleApplicant()) },
}
