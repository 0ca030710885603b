//go:build probe

package case30

func patient() Patient {
	return Patient{9, "canary-email", "canary-diagnosis", []Visit{{"Monday", "canary-drug"}}}
}

var Probe = map[string]func(){
	"LeakDiagnosis":  func() { LeakDiagnosis(patient()) },
	"CleanDiagnosis": func() { CleanDiagnosis(patient()) },
	"LeakRange":      func() { LeakRange(patient()) },
	"CleanRange":     func() { CleanRange(patient()) },
	"LeakWhole":      func() { LeakWhole(patient()) },
	"CleanWhole":     func() { CleanWhole(patient()) },
}
