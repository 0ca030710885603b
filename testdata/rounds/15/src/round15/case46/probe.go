//go:build probe

package case46

import "round15/case46/notice"

var sample = notice.Notice{ID: 4, Email: "canary-email", Phone: "canary-phone", IBAN: "canary-iban", Test: "canary-test"}

var Probe = map[string]func(){
	"LeakMail":      func() { LeakMail(sample) },
	"CleanMail":     func() { CleanMail(sample) },
	"LeakText":      func() { LeakText(sample) },
	"CleanText":     func() { CleanText(sample) },
	"LeakDispatch":  func() { LeakDispatch(sample) },
	"CleanDispatch": func() { CleanDispatch(sample) },
	"LeakRoute":     func() { LeakRoute(sample) },
	"CleanRoute":    func() { CleanRoute(sample) },
}
