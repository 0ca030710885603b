//go:build probe

package case49

func sampleBytes() []byte {
	return []byte(`{"addr": ":80", "api_key": "canary-apikey", "admins": ["canary-admins"]}`)
}

func sampleConfig() Config {
	return Config{Addr: ":80", APIKey: "canary-apikey", Admins: []string{"canary-admins"}, Headers: map[string]string{"A": "b"}}
}

var Probe = map[string]func(){
	"LeakAdded":     func() { LeakAdded(sampleConfig()) },
	"CleanAdded":    func() { CleanAdded(sampleConfig()) },
	"LeakKey":       func() { LeakKey(sampleConfig()) },
	"CleanKey":      func() { CleanKey(sampleConfig()) },
	"LeakHeaders":   func() { LeakHeaders(sampleConfig()) },
	"CleanHeaders":  func() { CleanHeaders(sampleConfig()) },
	"LeakLoaded":    func() { LeakLoaded(sampleBytes()) },
	"CleanLoaded":   func() { CleanLoaded(sampleBytes()) },
	"LeakReplaced":  func() { LeakReplaced(sampleConfig()) },
	"CleanReplaced": func() { CleanReplaced(sampleConfig()) },
}
