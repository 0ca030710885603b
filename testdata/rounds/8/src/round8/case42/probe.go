//go:build probe

package case42

var Forms = map[string][]string{"LeakBase64": {"Y2FuYXJ5LW1haWw="}}

func samplePayer() Payer { return Payer{3, "canary-card", "canary-mail", "canary-note"} }

var Probe = map[string]func(){
	"CleanLast":        func() { CleanLast(samplePayer()) },
	"LeakDigits":       func() { LeakDigits(samplePayer()) },
	"CleanStars":       func() { CleanStars(samplePayer()) },
	"LeakTidy":         func() { LeakTidy(samplePayer()) },
	"CleanBlank":       func() { CleanBlank(samplePayer()) },
	"LeakBlank":        func() { LeakBlank(samplePayer()) },
	"CleanFingerprint": func() { CleanFingerprint(samplePayer()) },
	"LeakBase64":       func() { LeakBase64(samplePayer()) },
	"CleanReplaced":    func() { CleanReplaced(samplePayer()) },
	"LeakReplaced":     func() { LeakReplaced(samplePayer()) },
	"LeakMaybe":        func() { LeakMaybe(samplePayer()) },
	"CleanMaybe":       func() { CleanMaybe(samplePayer()) },
	"LeakRules":        func() { LeakRules(samplePayer()) },
	"CleanRules":       func() { CleanRules(samplePayer()) },
}
