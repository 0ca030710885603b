//go:build probe

package case37

func sampleToken() Token {
	return Token{Access: "canary-access", Refresh: "canary-refresh", Type: "Bearer", Scopes: []string{"read"}}
}

var Probe = map[string]func(){
	"LeakEcho":      func() { LeakEcho(sampleToken()) },
	"CleanEcho":     func() { CleanEcho(sampleToken()) },
	"LeakGenerous":  func() { LeakGenerous(sampleToken()) },
	"CleanGenerous": func() { CleanGenerous(sampleToken()) },
	"CleanCode":     func() { CleanCode(sampleToken()) },
	"CleanString":   func() { CleanString(sampleToken()) },
	"LeakVerb":      func() { LeakVerb(sampleToken()) },
	"LeakJSON":      func() { LeakJSON(sampleToken()) },
	"CleanJSON":     func() { CleanJSON(sampleToken()) },
	"LeakHeader":    func() { LeakHeader(sampleToken()) },
	"CleanHeader":   func() { CleanHeader(sampleToken()) },
}
