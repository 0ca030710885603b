//go:build probe

package case50

import (
	"net/http"
	"net/http/httptest"

	"round6/case50/domain"
)

func samplePatient() domain.Patient {
	return domain.Patient{ID: 1, Name: "canary-name", Phone: "canary-phone", Illness: "canary-illness", Ward: "w2"}
}

func sampleRequest() *http.Request { return httptest.NewRequest(http.MethodGet, "/?slot=9", nil) }

// answer runs a handler; what our clients get is not shown.
func answer(f func(http.ResponseWriter)) func() {
	return func() { f(httptest.NewRecorder()) }
}

var Probe = map[string]func(){
	"LeakBooked":  func() { LeakBooked(samplePatient()) },
	"CleanBooked": func() { CleanBooked(samplePatient()) },
	"LeakActor":   func() { LeakActor(samplePatient()) },
	"CleanActor":  func() { CleanActor(samplePatient()) },
	"LeakTaken":   func() { LeakTaken(samplePatient()) },
	"CleanTaken":  func() { CleanTaken(samplePatient()) },
	"LeakFound":   func() { LeakFound(samplePatient()) },
	"CleanFound":  answer(func(w http.ResponseWriter) { CleanFound(w, sampleRequest(), samplePatient()) }),
}
