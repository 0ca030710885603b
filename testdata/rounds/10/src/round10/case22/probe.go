//go:build probe

package case22

func voter() *Voter { return &Voter{8, "canary-name", "canary-party"} }

var Probe = map[string]func(){
	"LeakDetail":  func() { LeakDetail(voter()) },
	"CleanDetail": func() { CleanDetail(voter()) },
	"LeakShadow":  func() { LeakShadow(voter()) },
	"CleanShadow": func() { CleanShadow(voter()) },
	"LeakOrder":   func() { LeakOrder(voter()) },
	"CleanOrder":  func() { CleanOrder(voter()) },
	"LeakWiped":   func() { LeakWiped(voter()) },
	"CleanWiped":  func() { CleanWiped(voter()) },
}
