//go:build probe

package case44

import "net/http/httptest"

var tenant = Tenant{7, "canary-name", "canary-income"}

var Probe = map[string]func(){
	"LeakNote":   func() { LeakNote(httptest.NewRecorder(), httptest.NewRequest("GET", "/tenants/7", nil), tenant) },
	"CleanNote":  func() { CleanNote(httptest.NewRecorder(), httptest.NewRequest("GET", "/tenants/7", nil), tenant) },
	"LeakBody":   func() { LeakBody(httptest.NewRecorder(), httptest.NewRequest("GET", "/tenants/7", nil), tenant) },
	"CleanBody":  func() { CleanBody(httptest.NewRecorder(), httptest.NewRequest("GET", "/tenants/7", nil), tenant) },
	"LeakAfter":  func() { LeakAfter(httptest.NewRecorder(), httptest.NewRequest("GET", "/tenants/7", nil), tenant) },
	"CleanAfter": func() { CleanAfter(httptest.NewRecorder(), httptest.NewRequest("GET", "/tenants/7", nil), tenant) },
}
