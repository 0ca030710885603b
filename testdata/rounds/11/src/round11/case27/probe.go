//go:build probe

package case27

func card() Card { return Card{"s1", "canary-number", "canary-holder", "canary-code"} }

var Probe = map[string]func(){
	"LeakShort":   func() { LeakShort(card()) },
	"CleanShort":  func() { CleanShort(card()) },
	"LeakCopy":    func() { LeakCopy(card()) },
	"CleanCopy":   func() { CleanCopy(card()) },
	"LeakJoined":  func() { LeakJoined(card()) },
	"CleanJoined": func() { CleanJoined(card()) },
	"LeakRule":    func() { LeakRule(card()) },
	"CleanRule":   func() { CleanRule(card()) },
	"LeakHidden":  func() { LeakHidden(card()) },
	"CleanHidden": func() { CleanHidden(card()) },
}
