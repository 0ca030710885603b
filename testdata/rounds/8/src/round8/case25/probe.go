//go:build probe

package case25

func sampleAttempt() Attempt { return Attempt{2, "canary-login", "canary-ip"} }

var Probe = map[string]func(){
	"LeakRefused":  func() { LeakRefused(sampleAttempt()) },
	"CleanRefused": func() { CleanRefused(sampleAttempt()) },
	"LeakCheck":    func() { LeakCheck(sampleAttempt()) },
	"CleanCheck":   func() { CleanCheck(sampleAttempt()) },
	"LeakFull":     func() { LeakFull(sampleAttempt()) },
	"CleanFull":    func() { CleanFull(sampleAttempt()) },
	"LeakBuckets":  func() { LeakBuckets(sampleAttempt()) },
	"CleanBuckets": func() { CleanBuckets(sampleAttempt()) },
	"CleanHeader":  func() { CleanHeader(sampleAttempt()) },
}
