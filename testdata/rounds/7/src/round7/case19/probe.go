//go:build probe

package case19

func samplePatient() Patient { return Patient{"p1", "canary-name", "canary-allergy"} }

var Probe = map[string]func(){
	"LeakPlain":   func() { LeakPlain(samplePatient()) },
	"CleanSealed": func() { CleanSealed(samplePatient()) },
	"CleanZipped": func() { CleanZipped(samplePatient()) },
	"LeakIndex":   func() { LeakIndex(samplePatient()) },
	"CleanIndex":  func() { CleanIndex(samplePatient()) },
}
