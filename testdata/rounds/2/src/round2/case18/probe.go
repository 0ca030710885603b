//go:build probe

package case18

import "os"

func sample() Lead {
	return Lead{Ref: "r-1", Phone: "canary-phone", Company: "canary-company", Budget: 10}
}

func pointer() *Lead {
	l := sample()
	return &l
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakPayload":    func() { LeakPayload(base, sample()) },
	"CleanPayload":   func() { CleanPayload(base, sample()) },
	"LeakWhole":      func() { LeakWhole(base, pointer()) },
	"LeakLookup":     func() { LeakLookup(base, sample()) },
	"CleanLookup":    func() { CleanLookup(base, sample()) },
	"LeakHeader":     func() { LeakHeader(base, sample()) },
	"CleanHeader":    func() { CleanHeader(base, sample()) },
	"LeakMultipart":  func() { LeakMultipart(base, sample()) },
	"CleanMultipart": func() { CleanMultipart(base, sample()) },
}
