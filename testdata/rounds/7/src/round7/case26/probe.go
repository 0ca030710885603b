//go:build probe

package case26

func sampleApp() App {
	return App{ID: "app", Secret: "canary-secret", User: "canary-user", Pass: "canary-pass"}
}

var Probe = map[string]func(){
	"LeakForm":      func() { LeakForm(sampleApp()) },
	"CleanForm":     func() { CleanForm(sampleApp()) },
	"LeakPassword":  func() { LeakPassword(sampleApp()) },
	"CleanPassword": func() { CleanPassword(sampleApp()) },
	"LeakBefore":    func() { LeakBefore(sampleApp()) },
	"CleanAfter":    func() { CleanAfter(sampleApp()) },
}
