//go:build probe

package case02

var Probe = map[string]func(){
	"LeakRename":            func() { LeakRename(samplePatient()) },
	"CleanSetTitle":         func() { CleanSetTitle(samplePatient()) },
	"LeakSetLine":           func() { LeakSetLine(samplePatient()) },
	"LeakWithTitle":         func() { LeakWithTitle(samplePatient()) },
	"CleanWithTitle":        func() { CleanWithTitle(samplePatient()) },
	"LeakMethodValue":       func() { LeakMethodValue(samplePatient()) },
	"CleanMethodExpression": func() { CleanMethodExpression(samplePatient()) },
	"LeakMethodExpression":  func() { LeakMethodExpression(samplePatient()) },
}

func samplePatient() Patient {
	return Patient{Ward: "ward", Name: "canary-name", Diagnosis: "canary-diagnosis"}
}
