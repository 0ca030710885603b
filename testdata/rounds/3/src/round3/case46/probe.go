//go:build probe

package case46

import (
	"round3/case46/model"
)

var Probe = map[string]func(){
	"LeakSummary":    func() { LeakSummary(samplemodelPatient()) },
	"CleanSummary":   func() { CleanSummary(samplemodelPatient()) },
	"LeakFind":       func() { LeakFind(samplemodelPatient()) },
	"CleanFind":      func() { CleanFind(samplemodelPatient()) },
	"LeakSaveError":  func() { LeakSaveError(samplemodelPatient()) },
	"CleanFindError": func() { CleanFindError(samplemodelPatient()) },
}

func samplemodelPatient() model.Patient {
	return model.Patient{ID: 7, Name: "canary-name", Diagnosis: "canary-diagnosis", Ward: "ward"}
}
