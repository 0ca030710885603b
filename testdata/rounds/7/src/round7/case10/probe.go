//go:build probe

package case10

import "net/http/httptest"

func sampleVisitor() Visitor {
	return Visitor{ID: "v1", Session: "canary-session", Phone: "canary-phone", Plan: "free"}
}

var Probe = map[string]func(){
	"LeakDump":          func() { LeakDump(httptest.NewRecorder(), sampleVisitor()) },
	"CleanDump":         func() { CleanDump(httptest.NewRecorder(), sampleVisitor()) },
	"LeakAuthorization": func() { LeakAuthorization(httptest.NewRecorder(), sampleVisitor()) },
	"CleanCareful":      func() { CleanCareful(httptest.NewRecorder(), sampleVisitor()) },
	"LeakPath":          func() { LeakPath(httptest.NewRecorder(), sampleVisitor()) },
	"CleanPath":         func() { CleanPath(httptest.NewRecorder(), sampleVisitor()) },
	"LeakCookies":       func() { LeakCookies(sampleVisitor()) },
	"CleanCookies":      func() { CleanCookies(sampleVisitor()) },
}
