//go:build probe

package case03

func sampleConfig() Config {
	return Config{Server: "mx1", Username: "canary-username", Secret: "canary-secret", Folder: "in", Verbose: true}
}

var Probe = map[string]func(){
	"LeakVerbose":  func() { LeakVerbose(sampleConfig()) },
	"CleanVerbose": func() { CleanVerbose(sampleConfig()) },
	"LeakPrinted":  func() { LeakPrinted(sampleConfig()) },
	"CleanPrinted": func() { CleanPrinted(sampleConfig()) },
	"LeakPrompt":   func() { LeakPrompt(sampleConfig()) },
	"CleanPrompt":  func() { CleanPrompt(sampleConfig()) },
	"CleanQuiet":   func() { CleanQuiet(sampleConfig()) },
	"LeakSaved":    func() { LeakSaved(sampleConfig()) },
	"CleanSaved":   func() { CleanSaved(sampleConfig()) },
}
