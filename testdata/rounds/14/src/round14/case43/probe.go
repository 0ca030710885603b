//go:build probe

package case43

func must(err error) {
	if err != nil {
		panic(err)
	}
}

var Probe = map[string]func(){
	"LeakFoot":   func() { must(LeakFoot(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"CleanFoot":  func() { must(CleanFoot(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"LeakTo":     func() { must(LeakTo(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"CleanTo":    func() { must(CleanTo(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"LeakTable":  func() { must(LeakTable(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"CleanTable": func() { must(CleanTable(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"LeakLast":   func() { must(LeakLast(Subscription{1, "pro", "canary-payer", "canary-account"})) },
	"CleanLast":  func() { must(CleanLast(Subscription{1, "pro", "canary-payer", "canary-account"})) },
}
