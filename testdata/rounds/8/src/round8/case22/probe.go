//go:build probe

package case22

func sampleCredentials() Credentials { return Credentials{"t1", "canary-key"} }

func sampleDriver() Driver { return Driver{8, "canary-name", "canary-plate"} }

var Probe = map[string]func(){
	"LeakClient":   func() { LeakClient(sampleCredentials()) },
	"CleanClient":  func() { CleanClient(sampleCredentials()) },
	"LeakOption":   func() { LeakOption(sampleCredentials()) },
	"CleanOption":  func() { CleanOption(sampleCredentials()) },
	"LeakTags":     func() { LeakTags(sampleCredentials()) },
	"LeakMessage":  func() { LeakMessage(sampleDriver()) },
	"CleanMessage": func() { CleanMessage(sampleDriver()) },
	"CleanReset":   func() { CleanReset(sampleDriver()) },
	"LeakTrace":    func() { LeakTrace(sampleDriver()) },
	"CleanTrace":   func() { CleanTrace(sampleDriver()) },
}
