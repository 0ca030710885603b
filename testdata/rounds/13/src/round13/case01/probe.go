//go:build probe

package case01

import "net/http/httptest"

var Probe = map[string]func(){
	"LeakMissed":  func() { LeakMissed(httptest.NewRecorder(), Update{"r2", "canary-patient", 3}) },
	"CleanMissed": func() { CleanMissed(httptest.NewRecorder(), Update{"r2", "canary-patient", 3}) },
	"LeakFrame":   func() { LeakFrame(httptest.NewRecorder(), Update{"r2", "canary-patient", 3}) },
	"CleanFrame":  func() { CleanFrame(httptest.NewRecorder(), Update{"r2", "canary-patient", 3}) },
	"LeakLeft":    func() { LeakLeft(httptest.NewRecorder(), Update{"r2", "canary-patient", 3}) },
	"CleanLeft":   func() { CleanLeft(httptest.NewRecorder(), Update{"r2", "canary-patient", 3}) },
}
