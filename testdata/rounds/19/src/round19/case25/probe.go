//go:build probe

package case25

var Probe = map[string]func(){
	"LeakStatus":  func() { LeakStatus(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"CleanStatus": func() { CleanStatus(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"LeakVerb":    func() { LeakVerb(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"CleanVerb":   func() { CleanVerb(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"LeakHeader":  func() { LeakHeader(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"CleanHeader": func() { CleanHeader(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"LeakURL":     func() { LeakURL(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"CleanURL":    func() { CleanURL(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"LeakKey":     func() { LeakKey(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
	"CleanKey":    func() { CleanKey(&Receiver{"team", "canary-pass", "https://hooks.example/canary-hook", nil}) },
}
