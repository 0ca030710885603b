//go:build probe

package case12

import (
	"net/http"
	"net/http/httptest"
	"os"
)

var base = os.Getenv("PROBE_URL")

func sampleRequest() *http.Request { return httptest.NewRequest(http.MethodGet, "/orders", nil) }

func sampleSession() Session { return Session{Plan: "pro", Email: "canary-email", Role: "buyer"} }

// answer runs a handler; what our clients get is not shown.
func answer(f func(http.ResponseWriter)) func() {
	return func() { f(httptest.NewRecorder()) }
}

var Probe = map[string]func(){
	"LeakHeader":    answer(func(w http.ResponseWriter) { LeakHeader(base, w, sampleRequest(), sampleSession()) }),
	"CleanHeader":   answer(func(w http.ResponseWriter) { CleanHeader(base, w, sampleRequest(), sampleSession()) }),
	"LeakEnriched":  answer(func(w http.ResponseWriter) { LeakEnriched(base, w, sampleRequest(), sampleSession()) }),
	"CleanEnriched": answer(func(w http.ResponseWriter) { CleanEnriched(base, w, sampleRequest(), sampleSession()) }),
}
