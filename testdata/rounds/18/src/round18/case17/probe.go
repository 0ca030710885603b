//go:build probe

package case17

import (
	"net/http"
	"net/http/httptest"
)

func req() *http.Request {
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("X-Card", "c1")
	return r
}

var Probe = map[string]func(){
	"LeakReader":  func() { LeakReader(httptest.NewRecorder(), req(), &Reader{"c1", "canary-name"}) },
	"CleanReader": func() { CleanReader(httptest.NewRecorder(), req(), &Reader{"c1", "canary-name"}) },
	"LeakValue":   func() { LeakValue(httptest.NewRecorder(), req(), &Reader{"c1", "canary-name"}) },
	"CleanValue":  func() { CleanValue(httptest.NewRecorder(), req(), &Reader{"c1", "canary-name"}) },
	"LeakOuter":   func() { LeakOuter(httptest.NewRecorder(), req(), &Reader{"c1", "canary-name"}) },
	"CleanOuter":  func() { CleanOuter(httptest.NewRecorder(), req(), &Reader{"c1", "canary-name"}) },
}
