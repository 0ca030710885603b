//go:build probe

package case12

func sample() Defaults {
	return Defaults{Region: "eu", Key: "canary-key", Owner: "canary-owner"}
}

var Probe = map[string]func(){
	"LeakDefaults":   func() { LeakDefaults(sample()) },
	"CleanDefaults":  func() { CleanDefaults(sample()) },
	"LeakVisit":      func() { LeakVisit(sample()) },
	"CleanVisit":     func() { CleanVisit(sample()) },
	"LeakUsage":      func() { LeakUsage(sample()) },
	"CleanUsage":     func() { CleanUsage(sample()) },
	"CleanDiscarded": func() { CleanDiscarded(sample()) },
	"LeakValue":      func() { LeakValue(sample()) },
	"CleanValue":     func() { CleanValue(sample()) },
}
