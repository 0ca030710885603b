//go:build probe

package case38

import "net/http/httptest"

var Probe = map[string]func(){
	"LeakWeak":    func() { LeakWeak(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"CleanWeak":   func() { CleanWeak(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"LeakTokens":  func() { LeakTokens(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"CleanTokens": func() { CleanTokens(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"LeakJSON":    func() { LeakJSON(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"CleanJSON":   func() { CleanJSON(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"LeakMasked":  func() { LeakMasked(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
	"CleanMasked": func() { CleanMasked(httptest.NewRecorder(), Signup{"n1", "canary-password1984"}) },
}
