//go:build probe

package case07

import (
	"net/http"
	"net/http/httptest"
)

func call(h http.HandlerFunc) {
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Authorization", "Bearer canary-bearer")
	r.Header.Set("X-User", "canary-user")
	h(httptest.NewRecorder(), r)
}

var Probe = map[string]func(){
	"LeakUser":   func() { call(LeakUser) },
	"CleanUser":  func() { call(CleanUser) },
	"LeakToken":  func() { call(LeakToken) },
	"CleanToken": func() { call(CleanToken) },
}
