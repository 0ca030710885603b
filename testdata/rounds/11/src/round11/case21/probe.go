//go:build probe

package case21

func registered() Registered { return Registered{"pro", "canary-email"} }
func paid() Paid             { return Paid{4, "canary-amount"} }

var Probe = map[string]func(){
	"LeakTopic":    func() { LeakTopic(registered()) },
	"CleanTopic":   func() { CleanTopic(registered()) },
	"LeakSwitch":   func() { LeakSwitch(registered(), paid()) },
	"CleanSwitch":  func() { CleanSwitch(registered(), paid()) },
	"LeakReplay":   func() { LeakReplay(registered()) },
	"CleanReplay":  func() { CleanReplay(registered()) },
	"LeakChained":  func() { LeakChained(registered()) },
	"CleanChained": func() { CleanChained(registered()) },
}
