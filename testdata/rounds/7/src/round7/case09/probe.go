//go:build probe

package case09

func sampleSettings() Settings {
	return Settings{Addr: ":80", Workers: 4, Mail: Mail{"mx", "canary-password"}, Owner: "canary-owner"}
}

var Probe = map[string]func(){
	"LeakTable":        func() { LeakTable(sampleSettings()) },
	"CleanTable":       func() { CleanTable(sampleSettings()) },
	"LeakEnvironment":  func() { LeakEnvironment(sampleSettings()) },
	"CleanEnvironment": func() { CleanEnvironment(sampleSettings()) },
	"LeakSuffix":       func() { LeakSuffix(sampleSettings()) },
	"CleanSuffix":      func() { CleanSuffix(sampleSettings()) },
	"LeakChanged":      func() { LeakChanged(sampleSettings()) },
	"CleanChanged":     func() { CleanChanged(sampleSettings()) },
}
