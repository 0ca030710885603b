//go:build probe

package case02

func sampleConfig() Config {
	return Config{Host: "h1", Username: "ops", Password: "canary-password", Bearer: "canary-bearer"}
}

var Probe = map[string]func(){
	"LeakValue":    func() { LeakValue(sampleConfig()) },
	"CleanValue":   func() { CleanValue(sampleConfig()) },
	"LeakSyntax":   func() { LeakSyntax(sampleConfig()) },
	"CleanSyntax":  func() { CleanSyntax(sampleConfig()) },
	"LeakRefused":  func() { LeakRefused(sampleConfig()) },
	"CleanRefused": func() { CleanRefused(sampleConfig()) },
	"LeakJSON":     func() { LeakJSON(sampleConfig()) },
	"CleanText":    func() { CleanText(sampleConfig()) },
}
