//go:build probe

package case45

func sampleClaim() Claim { return Claim{4, "canary-holder", "canary-injury", "open"} }

var Probe = map[string]func(){
	"LeakTry":        func() { LeakTry(sampleClaim()) },
	"CleanTry":       func() { CleanTry(sampleClaim()) },
	"LeakNamed":      func() { LeakNamed(sampleClaim()) },
	"CleanNamed":     func() { CleanNamed(sampleClaim()) },
	"LeakWrapped":    func() { LeakWrapped(sampleClaim()) },
	"CleanWrapped":   func() { CleanWrapped(sampleClaim()) },
	"LeakMust":       func() { LeakMust(sampleClaim()) },
	"CleanMust":      func() { CleanMust(sampleClaim()) },
	"LeakClosing":    func() { LeakClosing(sampleClaim()) },
	"CleanClosing":   func() { CleanClosing(sampleClaim()) },
	"LeakArguments":  func() { LeakArguments(sampleClaim()) },
	"CleanArguments": func() { CleanArguments(sampleClaim()) },
}
