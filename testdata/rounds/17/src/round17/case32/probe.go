//go:build probe

package case32

import "net/http/httptest"

var visitor = Visitor{3, "canary-key", "dark"}

var Probe = map[string]func(){
	"LeakSet":    func() { LeakSet(httptest.NewRecorder(), visitor) },
	"CleanSet":   func() { CleanSet(httptest.NewRecorder(), visitor) },
	"LeakGot":    func() { LeakGot(httptest.NewRecorder(), visitor) },
	"CleanGot":   func() { CleanGot(httptest.NewRecorder(), visitor) },
	"LeakOther":  func() { LeakOther(httptest.NewRecorder(), visitor) },
	"CleanOther": func() { CleanOther(httptest.NewRecorder(), visitor) },
}
