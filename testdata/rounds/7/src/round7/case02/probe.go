//go:build probe

package case02

// Forms has the key as bytes are printed.
var Forms = map[string][]string{
	"LeakValue":   {"99 97 110 97 114 121 45 107 101 121"},
	"LeakSyntax":  {"0x63, 0x61, 0x6e, 0x61, 0x72, 0x79, 0x2d, 0x6b, 0x65, 0x79"},
	"LeakRefused": {"99 97 110 97 114 121 45 107 101 121"},
	"LeakJSON":    {"Y2FuYXJ5LWtleQ=="},
}

func sampleConfig() Config {
	return Config{
		Host: "h1", Username: "ops", Password: "canary-password", Bearer: "canary-bearer",
		TLS: TLS{Key: []byte("canary-key")},
	}
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
