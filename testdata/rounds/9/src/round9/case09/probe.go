//go:build probe

package case09

import (
	"net/http"
	"net/http/httptest"
	"strings"
)

func request() *http.Request {
	return httptest.NewRequest("POST", "/login", strings.NewReader(`{"user":"canary-user","password":"canary-password"}`))
}

var login = Login{"canary-user", "canary-password", true}

var Probe = map[string]func(){
	"LeakLogin":     func() { LeakLogin(httptest.NewRecorder(), request()) },
	"CleanLogin":    func() { CleanLogin(httptest.NewRecorder(), request()) },
	"LeakRecorded":  func() { LeakRecorded(httptest.NewRecorder(), login) },
	"CleanRecorded": func() { CleanRecorded(httptest.NewRecorder(), login) },
	"LeakPassword":  func() { LeakPassword(login) },
	"CleanPassword": func() { CleanPassword(login) },
}
