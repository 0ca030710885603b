//go:build probe

package case07

import "net/http/httptest"

func sample() Reset {
	return Reset{Ticket: "t-1", Email: "canary-email@example.test", Code: "canary-code"}
}

var Probe = map[string]func(){
	"LeakAccess":        func() { LeakAccess(httptest.NewRecorder(), sample()) },
	"CleanAccessPath":   func() { CleanAccessPath(httptest.NewRecorder(), sample()) },
	"CleanAccessTicket": func() { CleanAccessTicket(httptest.NewRecorder(), sample()) },
	"LeakEntry":         func() { LeakEntry(sample()) },
	"CleanEntry":        func() { CleanEntry(sample()) },
	"LeakReferer":       func() { LeakReferer(httptest.NewRecorder(), sample()) },
	"CleanReferer":      func() { CleanReferer(httptest.NewRecorder(), sample()) },
}
