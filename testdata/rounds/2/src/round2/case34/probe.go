//go:build probe

package case34

import (
	"net/http/httptest"
	"os"

	"round2/case34/domain"
)

func sample() *domain.Customer {
	return &domain.Customer{ID: "c-1", Email: "canary-email@example.test", SSN: "canary-ssn", Country: "at"}
}

var url = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakOpen":     func() { LeakOpen(url, sample()) },
	"CleanOpen":    func() { CleanOpen(url, sample()) },
	"LeakClose":    func() { LeakClose(url, sample()) },
	"CleanClose":   func() { CleanClose(url, sample()) },
	"LeakUnknown":  func() { LeakUnknown(url, sample()) },
	"CleanUnknown": func() { CleanUnknown(url, sample()) },
	"LeakVerify":   func() { LeakVerify(url, sample()) },
	"CleanVerify":  func() { CleanVerify(url, sample()) },
	"LeakView":     func() { LeakView(httptest.NewRecorder(), url, sample()) },
	"CleanView":    func() { CleanView(httptest.NewRecorder(), url, sample()) },
}
