//go:build probe

package case10

import (
	"net/http"
	"net/http/httptest"
)

func sample() Borrower { return Borrower{Card: "c1", Email: "canary-email", Debt: "canary-debt"} }

// answer runs a handler; what our clients get is not shown.
func answer(f func(http.ResponseWriter)) func() {
	return func() { f(httptest.NewRecorder()) }
}

var Probe = map[string]func(){
	"LeakDetail":   func() { LeakDetail(sample()) },
	"CleanDetail":  func() { CleanDetail(sample()) },
	"LeakCause":    func() { LeakCause(sample()) },
	"CleanCause":   func() { CleanCause(sample()) },
	"LeakJSON":     func() { LeakJSON(sample()) },
	"CleanJSON":    func() { CleanJSON(sample()) },
	"CleanWrapped": func() { CleanWrapped(sample()) },
	"CleanRender":  answer(func(w http.ResponseWriter) { CleanRender(w, sample()) }),
}
