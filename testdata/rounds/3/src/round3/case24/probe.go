//go:build probe

package case24

var Probe = map[string]func(){
	"CleanLengths":      func() { CleanLengths(sampleApplicant()) },
	"LeakElement":       func() { LeakElement(sampleApplicant()) },
	"CleanComparisons":  func() { CleanComparisons(sampleApplicant()) },
	"LeakTrimmed":       func() { LeakTrimmed(sampleApplicant()) },
	"CleanFound":        func() { CleanFound(sampleApplicant()) },
	"LeakFound":         func() { LeakFound(sampleApplicant()) },
	"CleanEqualStructs": func() { CleanEqualStructs(sampleApplicant()) },
	"LeakStruct":        func() { LeakStruct(sampleApplicant()) },
	"CleanChosen":       func() { CleanChosen(sampleApplicant()) },
	"LeakChosen":        func() { LeakChosen(sampleApplicant()) },
	"CleanError":        func() { CleanError(sampleApplicant()) },
	"LeakError":         func() { LeakError(sampleApplicant()) },
}

func sampleApplicant() Applicant {
	return Applicant{ID: 7, Name: "canary-name", CV: "canary-cv", Skills: []string{"skills"}, Emails: []string{"canary-emails"}}
}
