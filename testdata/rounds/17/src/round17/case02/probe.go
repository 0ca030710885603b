//go:build probe

package case02

func options() *Options { return &Options{":80", "http://shop", "canary-token", "canary-pass"} }

var Probe = map[string]func(){
	"LeakFlags":    func() { LeakFlags(options()) },
	"CleanFlags":   func() { CleanFlags(options()) },
	"LeakBanner":   func() { LeakBanner(options()) },
	"CleanBanner":  func() { CleanBanner(options()) },
	"LeakCommand":  func() { LeakCommand(options()) },
	"CleanCommand": func() { CleanCommand(options()) },
}
