//go:build probe

package case43

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

func body(h http.HandlerFunc) func() {
	return func() {
		text := `{"email":"canary-email","password":"canary-password","invite":"none"}`
		h(httptest.NewRecorder(), httptest.NewRequest("POST", "/", strings.NewReader(text)))
	}
}

func form(h http.HandlerFunc) func() {
	return func() {
		q := url.Values{"email": {"canary-email"}, "invite": {"none"}}
		h(httptest.NewRecorder(), httptest.NewRequest("GET", "/?"+q.Encode(), nil))
	}
}

var Probe = map[string]func(){
	"LeakSignup":  body(LeakSignup),
	"CleanSignup": body(CleanSignup),
	"LeakForm":    form(LeakForm),
	"CleanForm":   form(CleanForm),
	"LeakBody":    body(LeakBody),
	"CleanBody":   body(CleanBody),
}
