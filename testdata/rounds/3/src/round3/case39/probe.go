//go:build probe

package case39

var Probe = map[string]func(){
	"LeakError":      func() { LeakError(sampleClaim()) },
	"CleanOp":        func() { CleanOp(sampleClaim()) },
	"CleanUnwrapped": func() { CleanUnwrapped(sampleClaim()) },
	"LeakWrapped":    func() { LeakWrapped(sampleClaim()) },
	"CleanCode":      func() { CleanCode(sampleClaim()) },
	"LeakDetail":     func() { LeakDetail(sampleClaim()) },
	"LeakSharp":      func() { LeakSharp(sampleClaim()) },
	"LeakNumber":     func() { LeakNumber(sampleClaim()) },
	"CleanNumber":    func() { CleanNumber(sampleClaim()) },
	"LeakTime":       func() { LeakTime(sampleClaim()) },
	"CleanTime":      func() { CleanTime(sampleClaim()) },
	"LeakPanic":      func() { LeakPanic(sampleClaim()) },
	"CleanPanic":     func() { CleanPanic(sampleClaim()) },
	"LeakJoined":     func() { LeakJoined(sampleClaim()) },
	"CleanJoined":    func() { CleanJoined(sampleClaim()) },
	"LeakFatal":      func() { LeakFatal(sampleClaim()) },
	"CleanFatal":     func() { CleanFatal(sampleClaim()) },
}

func sampleClaim() Claim {
	return Claim{ID: 7, Policy: "canary-policy", Injury: "canary-injury", Office: "office"}
}
