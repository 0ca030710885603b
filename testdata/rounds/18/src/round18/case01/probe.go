//go:build probe

package case01

import (
	"net/http"
	"net/http/httptest"
	"strings"
)

func req() *http.Request {
	return httptest.NewRequest("POST", "/signup", strings.NewReader(`{"plan":"free","email":"canary-email","phone":"canary-phone"}`))
}

var Probe = map[string]func(){
	"LeakProblems":  func() { LeakProblems(httptest.NewRecorder(), req()) },
	"CleanProblems": func() { CleanProblems(httptest.NewRecorder(), req()) },
	"LeakDump":      func() { LeakDump(req()) },
	"CleanDump":     func() { CleanDump(req()) },
	"LeakEnds":      func() { LeakEnds(req()) },
	"CleanEnds":     func() { CleanEnds(req()) },
}
