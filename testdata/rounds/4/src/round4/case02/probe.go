//go:build probe

package case02

import "round4/case02/types"

func sampleForm() Form { return Form{Email: "canary-email@example.test", Phone: "canary-phone"} }

func sample() Guest {
	return Guest{ID: 1, Email: "canary-email@example.test", Phone: types.NewPhone("canary-phone")}
}

var Probe = map[string]func(){
	"LeakPhone":             func() { LeakPhone(sampleForm()) },
	"CleanEmail":            func() { CleanEmail(sampleForm()) },
	"LeakRaw":               func() { LeakRaw(sampleForm()) },
	"CleanRaw":              func() { CleanRaw(sampleForm()) },
	"LeakQuotedConversion":  func() { LeakQuotedConversion(sample()) },
	"CleanQuotedConversion": func() { CleanQuotedConversion(sample()) },
	"LeakWhole":             func() { LeakWhole(sample()) },
	"CleanWhole":            func() { CleanWhole(sample()) },
}
