//go:build probe

package case10

func config() Config {
	return Config{"shop", SMTP{"mail.example", 0, "canary-password"}, &Hook{"hooks.example", "canary-secret"}}
}

var Probe = map[string]func(){
	"LeakMust":      func() { LeakMust(config()) },
	"CleanMust":     func() { CleanMust(config()) },
	"LeakHook":      func() { LeakHook(config()) },
	"CleanHook":     func() { CleanHook(config()) },
	"LeakFatal":     func() { LeakFatal(config()) },
	"CleanFatal":    func() { CleanFatal(config()) },
	"CleanReported": func() { CleanReported(config()) },
}
