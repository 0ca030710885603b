//go:build probe

package case06

import (
	"net/http"
	"net/http/httptest"
	"os"
)

var base = os.Getenv("PROBE_URL")

func sampleRequest() *http.Request { return httptest.NewRequest(http.MethodGet, "/callback", nil) }

func sampleGrant() Grant {
	return Grant{App: "a1", State: "s1", Code: "canary-code", Token: "canary-token", Email: "canary-email"}
}

var Probe = map[string]func(){
	"LeakRedirect":  func() { LeakRedirect(httptest.NewRecorder(), sampleRequest(), sampleGrant()) },
	"CleanRedirect": func() { CleanRedirect(httptest.NewRecorder(), sampleRequest(), sampleGrant()) },
	"LeakFragment":  func() { LeakFragment(httptest.NewRecorder(), sampleRequest(), sampleGrant()) },
	"CleanFragment": func() { CleanFragment(httptest.NewRecorder(), sampleRequest(), sampleGrant()) },
	"LeakExchange":  func() { LeakExchange(base, sampleGrant()) },
	"CleanExchange": func() { CleanExchange(base, sampleGrant()) },
	"LeakHint":      func() { LeakHint(base, sampleGrant()) },
	"CleanHint":     func() { CleanHint(base, sampleGrant()) },
}
