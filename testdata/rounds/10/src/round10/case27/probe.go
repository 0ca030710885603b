//go:build probe

package case27

import "net/http/httptest"

func subject() *Subject { return &Subject{ID: 1, Email: "canary-email", Address: "canary-address"} }

var Probe = map[string]func(){
	"LeakErase":   func() { LeakErase(subject()) },
	"CleanErase":  func() { CleanErase(subject()) },
	"LeakRemove":  func() { LeakRemove(subject()) },
	"CleanRemove": func() { CleanRemove(subject()) },
	"LeakAccess":  func() { LeakAccess(httptest.NewRecorder(), subject()) },
	"CleanAccess": func() { CleanAccess(httptest.NewRecorder(), subject()) },
}
