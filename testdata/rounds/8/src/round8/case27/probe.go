//go:build probe

package case27

func sampleSettings() Settings {
	return Settings{":80", Database{"db", "app", "canary-password"}, &SMTP{"mx", "canary-key"}, "canary-license"}
}

var Forms = map[string][]string{"LeakGoSyntax": {`"canary-license"`}}

var Probe = map[string]func(){
	"LeakStart":        func() { LeakStart(sampleSettings()) },
	"CleanStart":       func() { CleanStart(sampleSettings()) },
	"CleanLicense":     func() { CleanLicense(sampleSettings()) },
	"LeakLicense":      func() { LeakLicense(sampleSettings()) },
	"LeakGoSyntax":     func() { LeakGoSyntax(sampleSettings()) },
	"LeakPage":         func() { LeakPage(sampleSettings()) },
	"CleanPage":        func() { CleanPage(sampleSettings()) },
	"LeakEnvironment":  func() { LeakEnvironment(sampleSettings()) },
	"CleanEnvironment": func() { CleanEnvironment(sampleSettings()) },
	"CleanFiltered":    func() { CleanFiltered(sampleSettings()) },
	"LeakSMTP":         func() { LeakSMTP(sampleSettings()) },
	"CleanSMTP":        func() { CleanSMTP(sampleSettings()) },
}
