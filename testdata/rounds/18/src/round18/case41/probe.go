//go:build probe

package case41

import (
	"net/http"
	"net/http/httptest"
	"strings"
)

func req() *http.Request {
	return httptest.NewRequest("POST", "/", strings.NewReader(`{"ref":"q1","holder":"canary-holder","born":"canary-born","sum":100}`))
}

var Probe = map[string]func(){
	"LeakCause":   func() { LeakCause(httptest.NewRecorder(), req()) },
	"CleanCause":  func() { CleanCause(httptest.NewRecorder(), req()) },
	"LeakPublic":  func() { LeakPublic(httptest.NewRecorder(), req()) },
	"CleanPublic": func() { CleanPublic(httptest.NewRecorder(), req()) },
	"LeakQuote":   func() { LeakQuote(httptest.NewRecorder(), req()) },
	"CleanQuote":  func() { CleanQuote(httptest.NewRecorder(), req()) },
}
