//go:build probe

package case05

import (
	"net/http"
	"net/http/httptest"
)

func sample() Member {
	return Member{No: 1, Name: "canary-name", IBAN: "canary-iban", Team: "red", Notes: "canary-notes"}
}

// answer runs a handler; what our clients get is not shown.
func answer(f func(http.ResponseWriter)) func() {
	return func() { f(httptest.NewRecorder()) }
}

var Probe = map[string]func(){
	"LeakColumns":   func() { LeakColumns(sample()) },
	"CleanColumns":  func() { CleanColumns(sample()) },
	"LeakExtra":     func() { LeakExtra(sample()) },
	"CleanExtra":    func() { CleanExtra(sample()) },
	"CleanDownload": answer(func(w http.ResponseWriter) { CleanDownload(w, sample()) }),
	"LeakHeading":   func() { LeakHeading(sample()) },
	"CleanHeading":  func() { CleanHeading(sample()) },
}
