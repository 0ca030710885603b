//go:build probe

package case16

var opts = Options{Remote{"git.example", "/a.git", "main", "bot", "canary-token"}, map[string]string{"NPM": "canary-args"}, "prod"}

var Probe = map[string]func(){
	"LeakProgress":    func() { LeakProgress(opts) },
	"CleanProgress":   func() { CleanProgress(opts) },
	"LeakAttrs":       func() { LeakAttrs(opts) },
	"CleanAttrs":      func() { CleanAttrs(opts) },
	"LeakProvenance":  func() { LeakProvenance(opts) },
	"CleanProvenance": func() { CleanProvenance(opts) },
	"LeakUser":        func() { LeakUser(opts) },
	"CleanUser":       func() { CleanUser(opts) },
}
