//go:build probe

package case17

import "net/http/httptest"

func pupil() Pupil { return Pupil{1, "canary-name", "canary-school", 4} }

var Probe = map[string]func(){
	"LeakCause":   func() { LeakCause(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), pupil()) },
	"CleanCause":  func() { CleanCause(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), pupil()) },
	"LeakValuer":  func() { LeakValuer(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), pupil()) },
	"CleanValuer": func() { CleanValuer(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), pupil()) },
	"LeakRoute":   func() { LeakRoute(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), pupil()) },
	"CleanRoute":  func() { CleanRoute(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), pupil()) },
}
