//go:build probe

package case14

import (
	"net/http"
	"net/http/httptest"
	"strings"
)

func samplePayee() Payee { return Payee{No: 1, Name: "canary-name", IBAN: "canary-iban"} }

func sampleRequest() *http.Request {
	return httptest.NewRequest(http.MethodPost, "/payees", strings.NewReader(`{"No":2,"name":"canary-name","iban":"canary-iban"}`))
}

// answer runs a handler; what our clients get is not shown.
func answer(f func(http.ResponseWriter)) func() {
	return func() { f(httptest.NewRecorder()) }
}

var Probe = map[string]func(){
	"LeakRecorded":  answer(func(w http.ResponseWriter) { LeakRecorded(w, samplePayee()) }),
	"CleanRecorded": answer(func(w http.ResponseWriter) { CleanRecorded(w, samplePayee()) }),
	"LeakTee":       answer(func(w http.ResponseWriter) { LeakTee(w, samplePayee()) }),
	"CleanTee":      answer(func(w http.ResponseWriter) { CleanTee(w, samplePayee()) }),
	"LeakEcho":      answer(func(w http.ResponseWriter) { LeakEcho(w, sampleRequest()) }),
	"CleanEcho":     answer(func(w http.ResponseWriter) { CleanEcho(w, sampleRequest()) }),
}
