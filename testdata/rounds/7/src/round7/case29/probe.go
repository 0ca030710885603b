//go:build probe

package case29

func sampleClaim() Claim {
	return Claim{No: "c1", Holder: "canary-holder", IBAN: "canary-iban", Cents: 4000}
}

var Probe = map[string]func(){
	"LeakInvariant":  func() { LeakInvariant(sampleClaim()) },
	"CleanInvariant": func() { CleanInvariant(sampleClaim()) },
	"LeakReport":     func() { LeakReport(sampleClaim()) },
	"CleanReport":    func() { CleanReport(sampleClaim()) },
	"LeakName":       func() { LeakName(sampleClaim()) },
	"CleanName":      func() { CleanName(sampleClaim()) },
	"CleanSentinel":  func() { CleanSentinel(sampleClaim()) },
}
